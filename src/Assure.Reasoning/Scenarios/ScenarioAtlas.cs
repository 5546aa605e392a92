using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sweeping;
using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>The whole atlas under one scenario after another: what a scenario does not touch is taken from the record as it is, and only the rest is worked out.</summary>
/// <remarks>
/// The atlas under a scenario is the whole atlas of the edited edition, piece by piece. Not safe for use by several threads at
/// once.
/// </remarks>
public sealed class ScenarioAtlas
{
    private readonly Engine engine;
    private readonly SweptAtlas basis;
    private int scenarios;

    /// <summary>Sweeps the record as it is.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="promises">The kinds of promise.</param>
    /// <param name="settings">What the asker settles beforehand, with and without a scenario.</param>
    /// <exception cref="UnanswerableException">A question cannot be answered from this record, for a reason the asker can mend.</exception>
    public ScenarioAtlas(RecordEdition record, ImmutableArray<Kind> promises, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(settings);
        engine = new(record);
        basis = new(engine, new(engine), record.Promisers.Select(guarantor => (guarantor, promises)), settings, Keeper.Noting(record));
    }

    /// <summary>The edition.</summary>
    public RecordEdition Record => engine.Record;

    /// <summary>The whole atlas of the record as it is: a row for each promiser and kind, in the record's order.</summary>
    public ImmutableArray<AtlasRow> Basis => basis.Rows;

    /// <summary>The whole atlas under a scenario, and where it differs.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="UnanswerableException">A question cannot be answered under the scenario, for a reason the asker can mend.</exception>
    public ScenarioSweep Under(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var edited = ScenarioEditor.Apply(Record, scenario);
        var rows = scenario.Changes.IsEmpty ? basis.Rows : Rows(new(edited, engine), scenario.Over(basis.Settings));
        return new(scenario, edited, rows, AtlasChanges.Between(basis.Rows, rows));
    }

    private ImmutableArray<AtlasRow> Rows(Engine under, Settings settings) =>
        new ScenarioSweeper(basis, engine, under, settings, ++scenarios).Rows(allDays: false)
        ?? new ScenarioSweeper(basis, engine, under, settings, ++scenarios).Rows(allDays: true)!.Value;
}
