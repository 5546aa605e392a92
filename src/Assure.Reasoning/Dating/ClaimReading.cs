using System.Collections.Immutable;
using Assure.Reasoning.Scenarios;

namespace Assure.Reasoning.Dating;

/// <summary>Claims as read: they, or everything wrong with them.</summary>
/// <param name="Claims">The claims; empty when a line is wrong.</param>
/// <param name="Slips">What is wrong, in order of line.</param>
public sealed record ClaimReading(ImmutableArray<Claim> Claims, ImmutableArray<ScenarioSlip> Slips);
