using System.Collections.Immutable;

namespace Assure.Reports.Pictures;

/// <summary>One strip of answers over time.</summary>
/// <param name="Name">What stands beside it: a promiser, or a kind of promise.</param>
/// <param name="Spans">Its spans, in order, without gap or overlap.</param>
public sealed record Lane(string Name, ImmutableArray<LaneSpan> Spans);
