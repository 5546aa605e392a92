namespace Assure.Reasoning.Dating;

/// <summary>Days on which a claim, or all of several, can have been true.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it can no longer; null: it still can on the last day looked at.</param>
/// <param name="IsCertain">Whether it was, on every one of them; else it depends on an imprecise date or a dispute.</param>
public sealed record ClaimSpan(DateOnly From, DateOnly? To, bool IsCertain);
