using System.Collections.Immutable;
using Assure.Reasoning.Answers;
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
    /// <param name="editions">What differs between each earlier edition and this one about one day.</param>
    public static ImmutableArray<FeedEntry> Of(PageContext context, ChangeLists world, IEnumerable<ChangeLists> editions)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(editions);
        return
        [
            .. editions.SelectMany(lists =>
                    lists.Corrections.Select(group => Entry(context, lists, FeedKind.Record, group)).Concat(lists.Readings.Select(group => Entry(context, lists, FeedKind.Reading, group))))
                .Concat(world.WorldGroups.Where(static group => Promises(group.Changes[0].Before) || Promises(group.Changes[0].After)).Select(group => Entry(context, group)))
                .OrderByDescending(static entry => entry.On),
        ];
    }

    private static FeedEntry Entry(PageContext context, WorldGroup group)
    {
        var (title, summary) = Split(ChangesPage.Said(context, group));
        return new(Id("world", group.On, group.Guarantors, group.Beneficiaries, group.Promises), group.On, FeedKind.World, title, summary, group.Beneficiaries, Target.To(group.Guarantors[0], group.Beneficiaries[0], group.On));
    }

    private static FeedEntry Entry(PageContext context, ChangeLists lists, FeedKind kind, RecordGroup group)
    {
        var (title, summary) = Split(ChangesPage.Said(context, lists, group));
        var name = $"{(kind == FeedKind.Record ? "record" : "reading")}/{lists.Before.Record.Edition}-{lists.After.Record.Edition}";
        return new(Id(name, lists.After.Day, group.Guarantors, group.Beneficiaries, group.Promises), lists.After.Record.EditionDate, kind, title, summary, group.Beneficiaries, Target.To(group.Guarantors[0], group.Beneficiaries[0]));
    }

    /// <summary>Whether an answer holds any promise; a state that comes into being with none changes nothing that anyone has promised.</summary>
    private static bool Promises(Answer answer) => answer.Verdict is not (null or Verdict.None);

    private static (string Title, string Summary) Split(Prose words)
    {
        var lead = words.Runs.TakeWhile(static run => run.Mark == Mark.Strong).ToArray();
        return (string.Concat(lead.Select(static run => run.Text)), string.Concat(words.Runs.Skip(lead.Length).Select(static run => run.Printed)).TrimStart(':', ' '));
    }

    private static string Id(string kind, DateOnly on, IEnumerable<State> guarantors, IEnumerable<Entity> beneficiaries, IEnumerable<Kind> promises) =>
        $"{kind}/{on:yyyy-MM-dd}/{string.Join('+', guarantors.Select(static one => one.Id))}/{string.Join('+', beneficiaries.Select(static one => one.Id))}/{string.Join('+', promises.Select(static one => one.Id))}";
}
