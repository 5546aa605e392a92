using System.Collections.Immutable;
using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Dating;

/// <summary>When one claim can have been true.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Spans">The days, in order; spans that meet differ in certainty.</param>
/// <param name="BrokenOn">The first day, after days on which it could be true, on which it no longer could; null: never.</param>
/// <param name="BrokenBy">For a claim of fact, the facts on that day that decide against it; empty otherwise.</param>
public sealed record ClaimHistory(Claim Claim, ImmutableArray<ClaimSpan> Spans, DateOnly? BrokenOn, ImmutableArray<RestingFact> BrokenBy);
