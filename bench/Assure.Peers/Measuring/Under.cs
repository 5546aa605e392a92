using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Scenarios;
using Assure.Record;

namespace Assure.Peers.Measuring;

/// <summary>Our answers under one scenario after another. The only place that says how a whole atlas under a scenario is had.</summary>
/// <param name="record">The edition.</param>
internal sealed class Under(RecordEdition record)
{
    private readonly ScenarioAtlas atlas = new(record, record.Kinds, Settings.Default);

    /// <summary>The whole atlas under a scenario.</summary>
    public ImmutableArray<AtlasRow> Atlas(Scenario scenario) => atlas.Under(scenario).Rows;
}
