namespace Assure.Reasoning.Sweeping;

/// <summary>Some days.</summary>
/// <param name="From">The first day's number.</param>
/// <param name="To">The number of the day after the last; the greatest number: without end.</param>
internal readonly record struct DayRange(int From, int To);
