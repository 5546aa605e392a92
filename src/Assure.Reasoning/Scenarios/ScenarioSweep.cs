using System.Collections.Immutable;
using Assure.Reasoning.Atlases;
using Assure.Record;

namespace Assure.Reasoning.Scenarios;

/// <summary>The whole atlas under a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Edited">The edition with the scenario laid over it.</param>
/// <param name="Rows">The atlas under the scenario: a row for each promiser and kind, in the record's order.</param>
/// <param name="Changes">Where verdict, form or the label of all tiers together would be others, by row, then first day, then states.</param>
public sealed record ScenarioSweep(Scenario Scenario, RecordEdition Edited, ImmutableArray<AtlasRow> Rows, ImmutableArray<AtlasChange> Changes);
