using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Lists;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>What the record says of one state and nuclear weapons, side by side and without comment: alliances, treaties, umbrellas, hosting, bans, findings, votes.</summary>
public static class StateFactsPage
{
    private const int MostRows = 40;

    /// <summary>The sections that have anything to say, each a heading and what stands below it.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="state">The state.</param>
    public static ImmutableArray<ImmutableArray<Block>> Of(PageContext context, State state)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(state);
        var page = context.Words.Pages;
        return
        [
            .. new (string Head, IEnumerable<Prose> Items)[]
            {
                ("facts.alliances", Rows(context, state, "member").Concat(Lines(context, "status-events", "state", state))),
                ("facts.treaties", Rows(context, state, "party")),
                ("facts.umbrella", Umbrella(context, page, state)),
                ("facts.possession", Rows(context, state, "armed").Concat(Rows(context, state, "tested"))),
                ("facts.hosting", Rows(context, state, "hosts")),
                ("facts.bans", Bans(context, page, state)),
                ("facts.findings", Lines(context, "findings", "state", state)),
                ("facts.milestones", Lines(context, "milestones", "state", state)),
                ("facts.votes", Votes(context, page, state)),
            }.Select(section => (section.Head, Items: section.Items.Take(MostRows).ToImmutableArray()))
                .Where(static section => !section.Items.IsEmpty)
                .Select(section => ImmutableArray.Create<Block>(new Block.Heading(3, page[section.Head]), new Block.Bullets(section.Items))),
        ];
    }

    /// <summary>The rows of a relation that speak of the state first, by day.</summary>
    private static IEnumerable<Prose> Rows(PageContext context, State state, string relation) =>
        context.Record.Relations.Where(known => known.Name == relation)
            .SelectMany(known => context.Record.Rows[known.Index])
            .Where(row => row.Arguments[0] == state && row.Holds)
            .OrderBy(static row => row.From?.First ?? DateOnly.MinValue)
            .Select(row => Row(context, row));

    /// <summary>A row in words: in the past where it is over, with its days, and the reading under which alone it holds.</summary>
    private static Prose Row(PageContext context, FactRow row)
    {
        var (words, page) = (context.Words, context.Words.Pages);
        var past = row.To is { } end && end.Last <= context.On;
        var sentence = row.Relation.Sentence is { } written
            ? words.Sentence(words.Of(written), hole => Sentences.FactPhrase.Named(words, context.On, row.Relation.Parameters, row.Arguments, hole), past)
            : $"{row.Relation.Name}({string.Join(", ", row.Arguments.Select(argument => argument.Id))})";
        return new Prose(
        [
            new Run(Words.Capital(sentence) + Span(words, page, row.From, row.To)),
            new Run(" ("), new Run(row.Source.CitedAs, Mark.Muted, Target.To(row.Source)), new Run(")"),
            .. row.Dispute is { } dispute ? (IEnumerable<Run>)[new Run(" "), new Run(page.Filled("facts.reading", dispute.Readings[row.Reading].Gloss is { } gloss ? words.Of(gloss) : dispute.Readings[row.Reading].Id), Mark.Disputed, Target.To(dispute))] : [],
            .. row.Verified == Verified.Yes ? (IEnumerable<Run>)[] : [new Run(" "), new Run(words.FactUnreadNote(row.Verified), Mark.Unread)],
        ]);
    }

    /// <summary>The rows of a table with words of their own in both languages.</summary>
    private static IEnumerable<Prose> Lines(PageContext context, string table, string column, State state) =>
        In(context, table).Where(row => row.State(column) == state)
            .Select(row => Line(context, row, $"{Day(context.Words, row.Date("date"))}: {row[context.Words.Code]}"));

    private static IEnumerable<Prose> Umbrella(PageContext context, PageWords page, State state) =>
        In(context, "umbrella").Where(row => row.State("state") == state && row.State("guarantor") is not null)
            .Select(row => Line(context, row, Words.Capital(page.Filled("facts.by", context.Words.Name(row.State("guarantor")!, context.On).Text, Voice(context, row["according_to"]))) + Span(context.Words, page, row)));

    private static IEnumerable<Prose> Bans(PageContext context, PageWords page, State state) =>
        In(context, "hosting-bans").Where(row => row.State("state") == state)
            .Select(row => Line(context, row, $"{page[$"ban.{row["kind"]}"]}{Span(context.Words, page, row)}: {row["scope"]}"));

    /// <summary>For each series of resolutions: how often the state voted how, and its latest vote.</summary>
    private static IEnumerable<Prose> Votes(PageContext context, PageWords page, State state)
    {
        var resolutions = In(context, "resolutions").ToDictionary(static row => row["symbol"]);
        return In(context, "votes").Where(row => row.State("state") == state && resolutions.ContainsKey(row["resolution"]))
            .Select(row => (Vote: row["vote"], Resolution: resolutions[row["resolution"]]))
            .GroupBy(static cast => cast.Resolution["series"])
            .Select(series =>
            {
                var latest = series.MaxBy(static cast => cast.Resolution.Date("date")!.Value.First);
                int Of(string vote) => series.Count(cast => cast.Vote == vote);
                return new Prose(
                [
                    new Run(page[$"series.{series.Key}"], Mark.Strong),
                    new Run($": {page.Filled("votes.counts", Of("yes"), Of("no"), Of("abstain"), Of("absent"))}; {page.Filled("facts.votes.latest", latest.Resolution["symbol"], page[$"vote.{latest.Vote}"])}"),
                ]);
            });
    }

    /// <summary>Whoever says something: a state or group of the record by its name in the language, others as they are named there.</summary>
    private static string Voice(PageContext context, string according) =>
        context.Record.States.FirstOrDefault(state => state.NameOn(context.On).En == according) is { } state ? context.Words.Name(state, context.On).Text
        : context.Record.Groups.All.FirstOrDefault(group => group.Name.En == according) is { } group ? context.Words.Of(group.Name)
        : context.Words.Named(according);

    private static ImmutableArray<ListRow> In(PageContext context, string table) =>
        context.Record.Tables.All.FirstOrDefault(known => known.Name == table)?.Rows ?? [];

    private static string Span(Words words, PageWords page, ListRow row) => Span(words, page, row.Date("from"), row.Date("to"));

    private static string Span(Words words, PageWords page, PartialDate? begin, PartialDate? end) => (begin, end) switch
    {
        ({ } from, { } to) => $", {page.Filled("facts.from-to", Day(words, from), Day(words, to))}",
        ({ } from, null) => $", {page.Filled("facts.since", Day(words, from))}",
        (null, { } to) => $", {page.Filled("facts.until", Day(words, to))}",
        _ => string.Empty,
    };

    private static string Day(Words words, PartialDate? date) => date switch
    {
        null => string.Empty,
        { Precision: DatePrecision.Day } day => words.BareDate(day.First),
        { } other => words.Date(other),
    };

    private static Prose Line(PageContext context, ListRow row, string text)
    {
        var source = context.Record.Sources.GetValueOrDefault(row["source"]);
        var verified = row["verified"] switch { "yes" => Verified.Yes, "partly" => Verified.Partly, _ => Verified.No };
        return new Prose(
        [
            new Run(text),
            .. source is null ? (IEnumerable<Run>)[] : [new Run(" ("), new Run(source.CitedAs, Mark.Muted, Target.To(source)), new Run(")")],
            .. verified == Verified.Yes ? (IEnumerable<Run>)[] : [new Run(" "), new Run(context.Words.FactUnreadNote(verified), Mark.Unread)],
        ]);
    }
}
