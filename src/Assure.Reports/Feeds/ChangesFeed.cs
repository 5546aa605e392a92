using System.Collections.Immutable;
using Assure.Reasoning.Changes;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Pages;

namespace Assure.Reports.Feeds;

/// <summary>Changes as entries of a feed: the world, the record and its readings told apart.</summary>
public static class ChangesFeed
{
    /// <summary>The entries, latest first.</summary>
    /// <param name="context">The setting: edition and language.</param>
    /// <param name="world">What changed in the world, by one edition.</param>
    /// <param name="steps">What each edition answers otherwise than the one before it.</param>
    public static ImmutableArray<FeedEntry> Of(PageContext context, ChangeLists world, IEnumerable<EditionStep> steps)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(steps);
        return
        [
            .. steps.SelectMany(step => Entries(context, step))
                .Concat(world.WorldGroups.Where(static group => group.Matters).Select(group => Entry(context, group)))
                .OrderByDescending(static entry => entry.On),
        ];
    }

    private static FeedEntry Entry(PageContext context, WorldGroup group)
    {
        var (title, summary) = Split(ChangesPage.Said(context, group));
        return new(Id("world", group.On, group.Guarantors, group.Beneficiaries, group.Promises), group.On, FeedKind.World, title, summary, Ids(group.Beneficiaries), Target.To(group.Guarantors[0], group.Beneficiaries[0], group.On));
    }

    /// <summary>What differs about the latest day, then about the past; what lasts to the latest day is told of that alone.</summary>
    private static IEnumerable<FeedEntry> Entries(PageContext context, EditionStep step)
    {
        var (latest, told) = (step.Latest, step.Latest.Differing.Select(Cell).ToHashSet());
        return Entries(latest, group => ChangesPage.Said(context, latest, group)).Concat(step.Past.SelectMany(past =>
        {
            var lists = past.To is not null ? past.Lists : past.Lists with { Differing = [.. past.Lists.Differing.Where(change => !told.Contains(Cell(change)))] };
            return Entries(lists, group => ChangesPage.Said(context, past with { Lists = lists }, group));
        }));
    }

    private static IEnumerable<FeedEntry> Entries(ChangeLists lists, Func<RecordGroup, Prose> said) =>
        lists.Corrections.Select(group => Entry(lists, FeedKind.Record, group, said(group))).Concat(lists.Readings.Select(group => Entry(lists, FeedKind.Reading, group, said(group))));

    private static FeedEntry Entry(ChangeLists lists, FeedKind kind, RecordGroup group, Prose said)
    {
        var ((title, summary), (before, after)) = (Split(said), (lists.Before.Record, lists.After.Record));
        var name = $"{(kind == FeedKind.Record ? "record" : "reading")}/{before.Edition}-{after.Edition}";
        return new(Id(name, lists.After.Day, group.Guarantors, group.Beneficiaries, group.Promises), after.EditionDate, kind, title, summary, Ids(group.Beneficiaries), Target.To(group.Guarantors[0], group.Beneficiaries[0]));
    }

    private static (string Guarantor, string Beneficiary, string Promise) Cell(CellChange change) => (change.Guarantor.Id, change.Beneficiary.Id, change.Promise.Id);

    private static ImmutableArray<string> Ids(ImmutableArray<Entity> beneficiaries) => [.. beneficiaries.Select(static one => one.Id)];

    private static (string Title, string Summary) Split(Prose words)
    {
        var lead = words.Runs.TakeWhile(static run => run.Mark == Mark.Strong).ToArray();
        return (string.Concat(lead.Select(static run => run.Text)), string.Concat(words.Runs.Skip(lead.Length).Select(static run => run.Printed)).TrimStart(':', ' '));
    }

    private static string Id(string kind, DateOnly on, IEnumerable<State> guarantors, IEnumerable<Entity> beneficiaries, IEnumerable<Kind> promises) =>
        $"{kind}/{on:yyyy-MM-dd}/{string.Join('+', guarantors.Select(static one => one.Id))}/{string.Join('+', beneficiaries.Select(static one => one.Id))}/{string.Join('+', promises.Select(static one => one.Id))}";
}
