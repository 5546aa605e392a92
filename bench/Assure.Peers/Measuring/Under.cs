using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Scenarios;
using Assure.Record;

namespace Assure.Peers.Measuring;

/// <summary>Our answers under one scenario after another. The only place that says how a whole atlas under a scenario is had.</summary>
/// <param name="record">The edition.</param>
internal sealed class Under(RecordEdition record)
{
    /// <summary>The whole atlas under a scenario.</summary>
    public ImmutableArray<AtlasRow> Atlas(Scenario scenario) => new Reasoner(ScenarioEditor.Apply(record, scenario)).WholeAtlas(record.Kinds, Settings.Default);
}
