using Assure.Reasoning.Slips;

namespace Assure.Reasoning.Scenarios;

/// <summary>Something wrong with one line of a scenario.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Message">What is wrong, in a sentence that stands alone.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Nearest">The nearest valid thing; null when nothing is near.</param>
public sealed record ScenarioSlip(int Line, SlipText Message, SlipText Expected, string? Nearest = null);
