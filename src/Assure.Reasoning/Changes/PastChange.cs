namespace Assure.Reasoning.Changes;

/// <summary>A stretch of days in the past about which two editions answer differently, with what made them.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which they agree again, or differ otherwise; null: to the end of what was compared.</param>
/// <param name="Lists">The answers that differ on the first day; both of its sides are of that day.</param>
public sealed record PastChange(DateOnly From, DateOnly? To, ChangeLists Lists);
