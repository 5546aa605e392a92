using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sweeping;
using Assure.Record;
using Assure.Record.Entities;

namespace Assure.Reasoning.Checking;

/// <summary>Sweeps every pair, kind of promise and change day for gaps, overlaps and jumps.</summary>
/// <remarks>
/// The whole atlas and single questions are two ways to the same answers; each is held against the other. A jump is a change of verdict,
/// form, shape of the residual or what it hangs on that nothing explains: without the rows that begin or end that day it would still be there.
/// </remarks>
public sealed class SweepChecker
{
    private readonly RecordEdition record;
    private readonly Engine engine;
    private readonly Asker asker;
    private readonly IReadOnlyCollection<DateOnly> changeDays;

    /// <summary>Prepares to sweep an edition.</summary>
    public SweepChecker(RecordEdition record)
    {
        this.record = record;
        engine = new(record);
        asker = new(engine);
        changeDays = engine.ChangeDays;
    }

    /// <summary>Sweeps the edition's own atlas.</summary>
    public SweepReport Check() => Check(new AtlasSweeper(engine, asker).Sweep(record.Promisers, record.Kinds, Settings.Default));

    /// <summary>Sweeps an atlas.</summary>
    /// <param name="atlas">The atlas: a row for each promiser and kind.</param>
    /// <param name="ask">Answers single questions; null: as this edition's reasoner does.</param>
    public SweepReport Check(ImmutableArray<AtlasRow> atlas, Func<Question, Answer>? ask = null)
    {
        var sweep = new RowSweeper(record, ask ?? asker.Ask);
        var days = new SweepDays(engine);
        foreach (var row in atlas)
        {
            sweep.Add(row, days.Of(row), isEmpty: engine.Index.Promises(row.Guarantor, row.Promise).IsEmpty);
        }

        var explainer = new ChangeExplainer(engine, asker);
        var counts = new Dictionary<SweepCause, int>();
        var failures = sweep.Failures.ToList();
        foreach (var day in sweep.Changes.GroupBy(static change => change.On).OrderBy(static group => group.Key))
        {
            explainer.Turn(day.Key);
            foreach (var change in day)
            {
                var causes = explainer.Explain(change);
                foreach (var cause in causes)
                {
                    counts[cause] = counts.GetValueOrDefault(cause) + 1;
                }

                if (causes.Count == 0)
                {
                    failures.Add(new(SweepFault.Jump, change.After.Guarantor, (State)change.After.Beneficiary, change.After.Promise, day.Key, RowSweeper.Shown(change.Before), RowSweeper.Shown(change.After)));
                }
            }
        }

        return new(
            sweep.Cells,
            changeDays.Count(static day => day >= Reasoner.FirstDay),
            sweep.Asked,
            sweep.Cells + sweep.Changes.Count,
            sweep.Changes.Count,
            [.. counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key.Kind).ThenBy(static pair => pair.Key.Relation?.Index).ThenBy(static pair => pair.Key.AtEnd).Select(static pair => new SweepCount(pair.Key, pair.Value))],
            [.. failures.OrderBy(static failure => failure.On).ThenBy(static failure => failure.Guarantor.Id, StringComparer.Ordinal).ThenBy(static failure => failure.Beneficiary?.Id, StringComparer.Ordinal)]);
    }
}
