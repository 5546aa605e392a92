using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Groups;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pages;

/// <summary>Who belonged to a group from when to when, and where that was read.</summary>
public static class MembersTable
{
    private const string Members = "group-members";
    private static readonly string[] Tables = ["memberships", Statuses.PartiesTable];

    /// <summary>Makes the table, by state, then date; null where membership has no dates, as in a region.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="group">The group.</param>
    public static Block.Table? Of(PageContext context, Group group)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(group);
        var (words, page) = (context.Words, context.Words.Pages);
        var rows = (group.Thing is { } thing ? OfThing(context, thing) : Listed(context, group))
            .OrderBy(row => words.ShortName(row.State, row.To?.First.AddDays(-1) ?? context.On), page.Alphabetical).ThenBy(static row => row.From?.First)
            .ToImmutableArray();
        return rows.IsEmpty ? null : new Block.Table(
            [page["group.state"], page["group.from"], page["group.to"], words.SourceLabel],
            [
                .. rows.Select(row => (ImmutableArray<Prose>)[
                    new([new Run(words.ShortName(row.State, row.To?.First.AddDays(-1) ?? context.On), Mark.None, Target.To(row.State))]),
                    Prose.Of(row.From is { } from ? words.BareDate(from) : ""),
                    Prose.Of(row.To is { } to ? words.BareDate(to) : ""),
                    new([.. row.Source, .. row.Note.Length == 0 ? [] : new[] { new Run(" "), new Run(row.Note, Mark.Disputed) }, .. row.Read == Verified.Yes ? [] : new[] { new Run(" "), new Run(words.FactUnreadNote(row.Read), Mark.Unread) }]),
                ]),
            ]);
    }

    private static IEnumerable<(State State, PartialDate? From, PartialDate? To, Run[] Source, string Note, Verified Read)> OfThing(PageContext context, Entity thing)
    {
        Entity[] things = thing.Sort == Sort.Zone ? [.. context.Record.Treaties.Where(treaty => treaty.Zone == thing && treaty.Kind == TreatyKind.Zone)] : [thing];
        return context.Record.Relations.Where(static relation => relation.Parameters.Length == 2 && Tables.Contains(relation.Table))
            .SelectMany(relation => context.Record.Rows[relation.Index])
            .Where(row => row.Holds && row.Arguments[0] is State && things.Contains(row.Arguments[1]))
            .Select(static row => ((State)row.Arguments[0], row.From, row.To, new[] { new Run(row.Source.CitedAs, Mark.None, Target.To(row.Source)) }, row.Dispute is { } dispute ? $"{dispute.Id} = {dispute.Readings[row.Reading].Id}" : "", row.Verified));
    }

    private static IEnumerable<(State State, PartialDate? From, PartialDate? To, Run[] Source, string Note, Verified Read)> Listed(PageContext context, Group group) =>
        context.Record.Tables[Members].Rows.Where(row => row["group"] == group.Id && row.State("state") is not null)
            .Select(row => (row.State("state")!, row.Date("from"), row.Date("to"), Source(context, row["source"]), "", row["verified"] switch { "yes" => Verified.Yes, "partly" => Verified.Partly, _ => Verified.No }));

    private static Run[] Source(PageContext context, string id) =>
        context.Record.Sources.TryGetValue(id, out var source) ? [new Run(source.CitedAs, Mark.None, Target.To(source))] : [];
}
