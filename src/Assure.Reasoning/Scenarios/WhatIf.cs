using System.Collections.Immutable;
using Assure.Reasoning.Atlases;
using Assure.Record;

namespace Assure.Reasoning.Scenarios;

/// <summary>What a scenario changes on a day.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Edited">The edition with the scenario laid over it.</param>
/// <param name="On">The day.</param>
/// <param name="Asked">How many answers were compared.</param>
/// <param name="Changes">Those that would be others in verdict, form, what they hang on or by whose acts, in the record's order.</param>
public sealed record WhatIf(Scenario Scenario, RecordEdition Edited, DateOnly On, int Asked, ImmutableArray<WhatIfChange> Changes)
{
    /// <summary>The same changes, each a group of its own.</summary>
    public WhatIfGroups Singly => new(Scenario, Edited, On, Asked, [.. Changes.Select(static change => new WhatIfGroup(change, [change.Before.Beneficiary]))]);

    /// <summary>The answers that would be others in verdict or form, over all time, in the record's order; null when that was not asked.</summary>
    public ImmutableArray<AtlasChange>? OverTime { get; init; }
}
