using System.Collections.Immutable;

namespace Assure.Reasoning.Dating;

/// <summary>When all of several claims can have been true together.</summary>
/// <param name="From">The first day looked at.</param>
/// <param name="To">The last day looked at.</param>
/// <param name="Spans">The days on which all can have been true, in order; empty when there are none.</param>
/// <param name="Claims">Each claim by itself, in the order given.</param>
public sealed record WhenResult(DateOnly From, DateOnly To, ImmutableArray<ClaimSpan> Spans, ImmutableArray<ClaimHistory> Claims);
