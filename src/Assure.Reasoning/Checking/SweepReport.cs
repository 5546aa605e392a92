using System.Collections.Immutable;

namespace Assure.Reasoning.Checking;

/// <summary>What a sweep over every pair, kind of promise and change day came to.</summary>
/// <param name="Cells">How many answers over time were swept: each promiser, state and kind.</param>
/// <param name="Days">How many days there are on which anything changes.</param>
/// <param name="Asked">How many single questions were asked.</param>
/// <param name="Spans">How many spans without change there are.</param>
/// <param name="Changes">How many changes there are between them.</param>
/// <param name="Causes">What made them, the most frequent first.</param>
/// <param name="Failures">What is wrong, by day.</param>
public sealed record SweepReport(int Cells, int Days, int Asked, int Spans, int Changes, ImmutableArray<SweepCount> Causes, ImmutableArray<SweepFailure> Failures);
