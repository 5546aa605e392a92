using System.Collections.Immutable;
using Assure.Reasoning.Checking;

namespace Assure.Reasoning.Disputes;

/// <summary>What answers would be if someone's word counted.</summary>
/// <param name="Speaker">Whose.</param>
/// <param name="Verdicts">The answers then, by verdict, strongest first.</param>
/// <param name="Changes">The answers whose verdict, form or residual is another than as given.</param>
public sealed record SpeakerEffect(Speaker Speaker, ImmutableArray<VerdictCount> Verdicts, ImmutableArray<ReadingChange> Changes);
