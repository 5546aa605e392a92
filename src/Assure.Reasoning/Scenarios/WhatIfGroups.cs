using System.Collections.Immutable;
using Assure.Record;

namespace Assure.Reasoning.Scenarios;

/// <summary>What a scenario changes on a day, states to whom it changes the same taken together where they were asked about together.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Edited">The edition with the scenario laid over it.</param>
/// <param name="On">The day.</param>
/// <param name="Asked">How many answers were compared.</param>
/// <param name="Groups">The groups, in the record's order of promiser, first state and kind.</param>
public sealed record WhatIfGroups(Scenario Scenario, RecordEdition Edited, DateOnly On, int Asked, ImmutableArray<WhatIfGroup> Groups)
{
    /// <summary>How many answers would be others.</summary>
    public int Changes => Groups.Sum(static group => group.All.Length);
}
