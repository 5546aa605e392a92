using System.Collections.Immutable;
using System.Globalization;
using Assure.Reasoning.Counts;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pages;

/// <summary>Counts of states read as people, where they were asked for: never a headline, always with year and source.</summary>
internal static class PeopleLines
{
    /// <summary>The years and sources of the figures for some states, and who lives in states with nuclear weapons; nothing where people were not asked for.</summary>
    public static IEnumerable<Block> Figures(PageContext context, IEnumerable<State> states)
    {
        if (context.People is { } census)
        {
            var people = census.Of(states);
            var (all, armed) = (context.Words.Number(people.Count), context.Words.Number(people.InArmed));
            yield return new Block.Paragraph(Prose.Of(
                context.Words.PeopleFigures(all, armed, Years(people), string.Join("; ", people.Sources.Select(static source => $"{source.Issuer}, {source.Title}")), people.Without.IsEmpty ? null : CountPage.Names(context, people.Without, all: false)), Mark.Muted));
        }
    }

    /// <summary>Some groups of states as people, a row each, and the years and sources of the figures; nothing where people were not asked for.</summary>
    public static IEnumerable<Block> Groups(PageContext context, string head, IReadOnlyCollection<(string Name, ImmutableArray<State> States)> groups)
    {
        if (context.People is not { } census || groups.All(static group => group.States.IsEmpty))
        {
            yield break;
        }

        var words = context.Words;
        yield return new Block.Table(
            [words.StatesHead, words.PeopleHead, words.InArmedHead, head],
            [.. groups.Select(group => (group.Name, group.States.Length, People: census.Of(group.States)))
                .Select(row => (ImmutableArray<Prose>)[Prose.Of(words.Number(row.Length)), Prose.Of(words.Number(row.People.Count)), Prose.Of(words.Number(row.People.InArmed)), Prose.Of(row.Name)])]);
        foreach (var block in Concerned(context, groups.SelectMany(static group => group.States)))
        {
            yield return block;
        }
    }

    /// <summary>How many people live in the states a page speaks of, with years and sources; nothing where people were not asked for.</summary>
    public static IEnumerable<Block> Concerned(PageContext context, IEnumerable<State> states)
    {
        State[] all = [.. states.Distinct()];
        return context.People is null || all.Length == 0 ? [] : [new Block.Paragraph(Prose.Of(WhatIfPage.People(context, all), Mark.Muted))];
    }

    /// <summary>The people in some states, in brackets after their names or number; empty where people were not asked for.</summary>
    public static string After(PageContext context, IEnumerable<Entity> states) =>
        context.People is { } census ? $" ({context.Words.PeopleThere(context.Words.Number(census.Of(states.OfType<State>()).Count))})" : string.Empty;

    /// <summary>The people behind one count, and those of them in states at a border; nothing where people were not asked for.</summary>
    public static IEnumerable<Block> OfCount(PageContext context, Count count, BorderReport? borders)
    {
        if (context.People is not { } census || borders is null)
        {
            yield break;
        }

        var words = context.Words;
        var now = census.Of(count.Now.Counted);
        State[] bordering = [.. borders.Bordering.Intersect(count.Now.Counted)];
        yield return new Block.Paragraph(Prose.Of($"{words.PeopleCounted(words.Number(now.Count), words.Number(now.InArmed))} "
            + words.PeopleIf(words.Number(census.Of(count.IfPromiserRatified.Counted).Count), words.Number(census.Of(count.IfOthersRatified.Counted).Count), words.Number(census.Of(count.IfBoth.Counted).Count)) + " "
            + words.CountedAtBorder(bordering.Length, words.Number(census.Of(bordering).Count), bordering.Length == 0 ? null : CountPage.Names(context, bordering, all: false))));
    }

    /// <summary>A table of counts as people, promiser by promiser, and those at a border; nothing where people were not asked for.</summary>
    public static IEnumerable<Block> Table(PageContext context, Count[] counts, BorderReport? borders)
    {
        if (context.People is not { } census || borders is null)
        {
            yield break;
        }

        var words = context.Words;
        yield return new Block.Paragraph(Prose.Of(words.SameAsPeople));
        yield return new Block.Table(
            [words.From, words.NowHead, words.IfPromiserHead, words.IfOthersHead, words.IfBothHead],
            [.. counts.Select(count => Row(words.ShortName(count.Question.Guarantor, context.On), [count.Now.Counted, count.IfPromiserRatified.Counted, count.IfOthersRatified.Counted, count.IfBoth.Counted]))]);
        yield return new Block.Paragraph(Prose.Of(words.AtBorderTable));
        yield return new Block.Table(
            [words.From, words.States, words.PeopleHead],
            [.. counts.Select(count => (Name: words.ShortName(count.Question.Guarantor, context.On), At: borders.Bordering.Intersect(count.Now.Counted).ToArray()))
                .Select(row => (ImmutableArray<Prose>)[Prose.Of(row.Name), Prose.Of(words.Number(row.At.Length)), Prose.Of(words.Number(census.Of(row.At).Count))])]);

        ImmutableArray<Prose> Row(string name, ImmutableArray<State>[] columns) => [Prose.Of(name), .. columns.Select(states => Prose.Of(words.Number(census.Of(states).Count)))];
    }

    /// <summary>How many people live in states that somebody has promised and that border one nobody has, and what that means.</summary>
    public static IEnumerable<Block> Borders(PageContext context, Kind kind, BorderReport borders)
    {
        if (context.People is not { } census)
        {
            yield break;
        }

        var words = context.Words;
        yield return new Block.Heading(3, $"{words.BordersHead} · {words.KindHead(kind).ToLowerInvariant()}");
        yield return new Block.Paragraph(Prose.Of(borders.Unassured.IsEmpty
            ? words.NobodyUnassured(borders.Assured.Length)
            : words.BordersSummary(borders.Assured.Length, borders.Bordering.Length, words.Number(census.Of(borders.Bordering).Count), CountPage.Names(context, borders.Unassured, all: true), words.Number(census.Of(borders.Unassured).Count))));
        if (borders.Bordering.Length > 0)
        {
            yield return new Block.Paragraph(Prose.Of($"{CountPage.Names(context, borders.Bordering, all: true)}."), Indent: 1);
        }

        if (borders.BorderingOverseas.Length > 0)
        {
            yield return new Block.Paragraph(Prose.Of(words.BordersOverseas(CountPage.Names(context, borders.BorderingOverseas, all: true), words.Number(census.Of(borders.BorderingOverseas).Count))));
        }

        if (borders.Uncertain.Length > 0)
        {
            yield return new Block.Paragraph(Prose.Of(words.BordersUncertain(CountPage.Names(context, borders.Uncertain, all: true))));
        }

        yield return new Block.Paragraph(Prose.Of(words.BordersMeant(words.KindHead(kind).ToLowerInvariant()), Mark.Muted));
    }

    /// <summary>The years the figures speak of.</summary>
    public static string Years(People people) => people switch
    {
        { FirstYear: { } first, LastYear: { } last } when first == last => first.ToString(CultureInfo.InvariantCulture),
        { FirstYear: { } first, LastYear: { } last } => $"{first.ToString(CultureInfo.InvariantCulture)}–{last.ToString(CultureInfo.InvariantCulture)}",
        _ => "–",
    };
}
