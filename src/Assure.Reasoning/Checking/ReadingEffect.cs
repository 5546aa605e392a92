using System.Collections.Immutable;

namespace Assure.Reasoning.Checking;

/// <summary>What the answers would be under one reading.</summary>
/// <param name="Reading">The reading; an index into the dispute's readings.</param>
/// <param name="Verdicts">The answers the question bears on, by verdict, strongest first.</param>
/// <param name="Changes">The answers whose verdict, form or residual is another than as given.</param>
public sealed record ReadingEffect(int Reading, ImmutableArray<VerdictCount> Verdicts, ImmutableArray<ReadingChange> Changes);
