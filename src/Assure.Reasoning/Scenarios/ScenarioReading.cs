using System.Collections.Immutable;

namespace Assure.Reasoning.Scenarios;

/// <summary>A scenario as read: it, or everything wrong with it.</summary>
/// <param name="Scenario">The scenario; null when a line is wrong.</param>
/// <param name="Slips">What is wrong, in order of line.</param>
public sealed record ScenarioReading(Scenario? Scenario, ImmutableArray<ScenarioSlip> Slips);
