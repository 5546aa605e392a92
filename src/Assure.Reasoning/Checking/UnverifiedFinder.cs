using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sweeping;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Checking;

/// <summary>Finds the clauses and rows nobody has read whole in their source, and how many answers turn on each.</summary>
/// <remarks>
/// An answer turns on an item if its verdict, form or residual would be another were the item not there (SEMANTICS §4, question 26).
/// Only answers that met the item are asked again; days are counted on verdict and form alone.
/// </remarks>
public sealed class UnverifiedFinder
{
    private readonly RecordEdition record;
    private readonly Engine engine;

    /// <summary>Prepares to look through an edition.</summary>
    public UnverifiedFinder(RecordEdition record)
    {
        this.record = record;
        engine = new(record);
    }

    /// <summary>All that was not read whole, what most answers turn on first.</summary>
    /// <param name="on">The day for which answers are counted.</param>
    public UnverifiedReport Find(DateOnly on)
    {
        var asker = new Asker(engine);
        var survey = AtlasSurvey.Of(record, asker, on);
        var days = engine.ChangeDays.GetViewBetween(Reasoner.FirstDay, record.ReadUpTo).ToArray();
        var atlas = new AtlasSweeper(engine, asker).Sweep(record.Promisers, record.Kinds, Settings.Default).ToDictionary(static row => (row.Guarantor, row.Promise));
        var all = WrittenItems.Of(record).ToList();
        var turning = new HashSet<(State, Entity, Kind)>();
        var items = all.Where(static found => found.Item.Verified != Verified.Yes)
            .Select(found => Weigh(found, survey, atlas, days, turning))
            .OrderByDescending(static item => item.Answers).ThenByDescending(static item => item.Days).ThenByDescending(static item => item.Classes)
            .ThenBy(static item => item.Item.File, StringComparer.Ordinal).ThenBy(static item => item.Item.Line)
            .ToImmutableArray();
        return new(on, survey.Length, turning.Count, days.Length, Shares(all), items);
    }

    private UnverifiedItem Weigh(WrittenItems.Found found, ImmutableArray<MetAnswer> survey, Dictionary<(State, Kind), AtlasRow> atlas, DateOnly[] days, HashSet<(State, Entity, Kind)> turning)
    {
        if (Omission.Of(found, engine) is not { } omission)
        {
            return new(found.Item, 0, 0, 0);
        }

        var without = ReferenceEquals(omission.Record, record) ? engine : new Engine(omission.Record, engine);
        var asker = new Asker(without);
        var (answers, classes) = (0, 0);
        foreach (var met in survey)
        {
            var decides = omission.Decides(met);
            if ((decides || omission.Forms(met)) && !AtlasSurvey.SameHeadline(met.Answer, asker.Ask(AtlasSurvey.Again(met.Answer, omission.Settings))))
            {
                answers += decides ? 1 : 0;
                classes += decides ? 0 : 1;
                if (decides)
                {
                    turning.Add((met.Answer.Guarantor, met.Answer.Beneficiary, met.Answer.Promise));
                }
            }
        }

        var concerned = record.Promisers.Select(promiser => (promiser, Kinds: record.Kinds.Where(kind => omission.Bears(promiser, kind)).ToImmutableArray())).Where(static one => !one.Kinds.IsEmpty);
        var differing = new SortedSet<DateOnly>();
        foreach (var row in new AtlasSweeper(without, asker).Sweep(concerned, omission.Settings))
        {
            differing.UnionWith(AtlasDifference.Days(atlas[(row.Guarantor, row.Promise)], row, days));
        }

        return new(found.Item, answers, classes, differing.Count);
    }

    private static ImmutableArray<VerifiedShare> Shares(List<WrittenItems.Found> all) =>
    [
        .. all.Select(static found => found.Item)
            .GroupBy(static item => (item.Kind, Table: item.Kind is WrittenKind.Fact or WrittenKind.Entry ? TableOf(item.File) : ""))
            .OrderBy(static group => group.Key.Kind).ThenBy(static group => group.Key.Table, StringComparer.Ordinal)
            .Select(static group => new VerifiedShare(
                group.Key.Kind,
                group.Key.Table,
                group.Count(static item => item.Verified == Verified.Yes),
                group.Count(static item => item.Verified == Verified.Partly),
                group.Count(static item => item.Verified == Verified.No))),
    ];

    /// <summary>The name of the table in a file: <c>tables/hosting.csv</c> holds <c>hosting</c>.</summary>
    private static string TableOf(string file) => file[(file.LastIndexOf('/') + 1)..].Replace(".csv", "", StringComparison.Ordinal);
}
