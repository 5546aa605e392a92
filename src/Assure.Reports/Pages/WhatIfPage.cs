using System.Collections.Immutable;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>What a scenario changes: difference first, every line marked as hypothetical.</summary>
public static class WhatIfPage
{
    private const int MostNamed = 8;

    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="found">What the scenario changes.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    public static ImmutableArray<Block> Of(PageContext context, WhatIf found, bool unfolded)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        return
        [
            .. Above(context, found.Scenario, found.On, found.Changes.Length, found.Asked),
            .. Difference(context, found.Singly.Groups, unfolded),
            .. OverTime(context, found, unfolded),
            .. Foot(context, found.Edited, found.Changes),
        ];
    }

    /// <summary>Makes the page of changes that were found for states taken together.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="found">What the scenario changes.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    public static ImmutableArray<Block> Of(PageContext context, WhatIfGroups found, bool unfolded)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        return
        [
            .. Above(context, found.Scenario, found.On, found.Changes, found.Asked),
            .. Difference(context, found.Groups, unfolded),
            .. Foot(context, found.Edited, found.Groups.Select(static group => group.Shown)),
        ];
    }

    /// <summary>The title, what is assumed, and how many answers change.</summary>
    private static IEnumerable<Block> Above(PageContext context, Scenario scenario, DateOnly on, int changes, int asked)
    {
        var words = context.Words;
        yield return new Block.Heading(1, words.TitleWhatIf(on));
        yield return new Block.Paragraph(Prose.Of(words.Assumes(string.Join("; ", scenario.Changes.Select(static change => change.Line))), Mark.Strong));
        yield return new Block.Paragraph(Prose.Of(words.WhatIfCount(changes, asked)));
    }

    /// <summary>The answers that would be others, each once for all to whom it changes alike, and how many people live in the states concerned.</summary>
    private static IEnumerable<Block> Difference(PageContext context, ImmutableArray<WhatIfGroup> changes, bool unfolded)
    {
        var words = context.Words;
        var (told, each) = (new ToldChanges(context), words.TheState);
        foreach (var promise in changes.GroupBy(static change => change.Shown.Before.Promise))
        {
            yield return new Block.Heading(2, words.KindHead(promise.Key));
            yield return new Block.Bullets([.. promise
                .GroupBy(change => (change.Shown.Before.Guarantor, Told: told.Of(change.Shown, each)))
                .Select(group => Item(context, told, group.First().Shown, Together(group), unfolded))]);
        }

        State[] concerned = [.. changes.SelectMany(static change => change.All).OfType<State>().Distinct()];
        if (concerned.Length > 0)
        {
            yield return new Block.Paragraph(Prose.Of(People(context, concerned), Mark.Muted));
        }
    }

    /// <summary>All in some groups, in the record's order, states before territories.</summary>
    internal static Entity[] Together(IEnumerable<WhatIfGroup> groups) =>
        [.. groups.SelectMany(static group => group.All).OrderBy(static one => one is not State).ThenBy(static one => one.Index)];

    private static IEnumerable<Block> Foot(PageContext context, RecordEdition edited, IEnumerable<WhatIfChange> changes) =>
        (context with { Record = edited }).Foot(AnswerCells.HangOnActs(changes.Select(static change => change.After)));

    /// <summary>The people living in some states, with the years and sources of the figures.</summary>
    internal static string People(PageContext context, IReadOnlyCollection<State> states)
    {
        var people = (context.People ?? new Census(context.Record, context.On)).Of(states);
        return context.Words.People(people.Count, people.InArmed, PeopleLines.Years(people), string.Join("; ", people.Sources.Select(static source => source.Issuer)), people.Without.Length);
    }

    /// <summary>The days on which answers would be others.</summary>
    private static IEnumerable<Block> OverTime(PageContext context, WhatIf found, bool unfolded)
    {
        if (found.OverTime is not { } spans)
        {
            yield break;
        }

        var words = context.Words;
        yield return new Block.Heading(2, words.OverTime);
        yield return new Block.Paragraph(Prose.Of(words.OverTimeTold(!spans.IsEmpty)));
        foreach (var promise in spans.GroupBy(static span => span.Promise))
        {
            yield return new Block.Heading(3, words.KindHead(promise.Key));
            yield return new Block.Bullets([.. promise.Select(span => new Prose(
            [
                new Run($"{words.ShortName(span.Guarantor, span.From)} → {Named(words, found.Edited.States.Where(state => span.States.Contains(state.Index)).Select(state => words.ShortName(state, span.From)), unfolded)}, {words.Span(span.From, span.To, isCertain: true)}: ", Mark.Strong),
                new Run($"{Short(words, span.Before)} → {Short(words, span.After)}. "),
                new Run(words.Hypothetical, Mark.Reading),
            ]))]);
        }
    }

    private static string Short(Words words, AtlasLabel? label) => words.Short(label?.Verdict, null, label?.Form) + (label?.Best is { } best ? $" ({words.TakenTogether(words.Short(best, null, null))})" : string.Empty);

    private static string Named(Words words, IEnumerable<string> all, bool unfolded)
    {
        string[] names = [.. all.Order(words.Pages.Alphabetical)];
        return unfolded || names.Length <= MostNamed ? words.And(names) : words.CountOfStates(names.Length);
    }

    private static Prose Item(PageContext context, ToldChanges told, WhatIfChange shown, Entity[] all, bool unfolded)
    {
        var words = context.Words;
        var to = Named(words, all.Select(one => words.ShortName(one, context.On)), unfolded);
        var (was, now) = told.Of(shown, all.Length == 1 ? words.Name(all[0], context.On) : words.TheState);
        return new Prose(
        [
            new Run($"{words.ShortName(shown.Before.Guarantor, context.On)} → {to}: ", Mark.Strong),
            new Run($"{was} → {now}. "),
            new Run(words.Hypothetical, Mark.Reading),
        ]);
    }
}
