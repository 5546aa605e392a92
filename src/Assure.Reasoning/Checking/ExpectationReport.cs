using System.Collections.Immutable;

namespace Assure.Reasoning.Checking;

/// <summary>Which expectations of an edition are met.</summary>
/// <param name="Asked">How many there are.</param>
/// <param name="Failures">Those that are not met, in the record's order.</param>
public sealed record ExpectationReport(int Asked, ImmutableArray<ExpectationFailure> Failures);
