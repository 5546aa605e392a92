using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Scenarios;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

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
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.TitleWhatIf(found.On)));
        blocks.Add(new Block.Paragraph(Prose.Of(words.Assumes(string.Join("; ", found.Scenario.Changes.Select(static change => change.Line))), Mark.Strong)));
        blocks.Add(new Block.Paragraph(Prose.Of(words.WhatIfCount(found.Changes.Length, found.Asked))));
        foreach (var promise in found.Changes.GroupBy(static change => change.Before.Promise))
        {
            blocks.Add(new Block.Heading(2, words.KindHead(promise.Key)));
            blocks.Add(new Block.Bullets([.. promise
                .GroupBy(change => (change.Before.Guarantor, Was: Told(context, change, before: true, words.EachOfThem), Is: Told(context, change, before: false, words.EachOfThem)))
                .Select(group => Item(context, [.. group], unfolded))]));
        }

        State[] concerned = [.. found.Changes.Select(static change => change.Before.Beneficiary).OfType<State>().Distinct()];
        if (concerned.Length > 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(People(context, concerned), Mark.Muted)));
        }

        blocks.AddRange(OverTime(context, found, unfolded));
        blocks.AddRange((context with { Record = found.Edited }).Foot(AnswerCells.HangOnActs(found.Changes.Select(static change => change.After))));
        return blocks.ToImmutable();
    }

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
        string[] names = [.. all.Order(StringComparer.Ordinal)];
        return unfolded || names.Length <= MostNamed ? words.And(names) : words.CountOfStates(names.Length);
    }

    private static Prose Item(PageContext context, WhatIfChange[] changes, bool unfolded)
    {
        var words = context.Words;
        string[] names = [.. changes.Select(change => words.ShortName(change.Before.Beneficiary, context.On))];
        var to = Named(words, names, unfolded);
        var subject = names.Length == 1 ? words.Name(changes[0].Before.Beneficiary, context.On) : words.EachOfThem;
        return new Prose(
        [
            new Run($"{words.ShortName(changes[0].Before.Guarantor, context.On)} → {to}: ", Mark.Strong),
            new Run($"{Told(context, changes[0], before: true, subject)} → {Told(context, changes[0], before: false, subject)}. "),
            new Run(words.Hypothetical, Mark.Reading),
        ]);
    }

    /// <summary>An answer in a few words; where both read alike so, what it hangs on.</summary>
    internal static string Told(PageContext context, WhatIfChange change, bool before, Noun subject)
    {
        var words = context.Words;
        var answer = before ? change.Before : change.After;
        var (was, now) = (Short(words, change.Before), Short(words, change.After));
        if (was != now || answer.Verdict is not { } verdict || verdict == Verdict.Disputed)
        {
            return before ? was : now;
        }

        // Told of nobody in particular, states with the same answer stand together.
        var telling = context.Telling(answer) with { IsPast = false, BeneficiaryName = subject };
        return FallPhrase.Outcome(telling, verdict, answer.Form, answer.Residual);
    }

    private static string Short(Words words, Answer answer) => words.Short(answer.Verdict, answer.Silence?.Reason, answer.Form);
}
