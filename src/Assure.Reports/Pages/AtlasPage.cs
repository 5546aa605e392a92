using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pages;

/// <summary>All promises on a day: the states grouped by identical answers, a column for each promiser.</summary>
public static class AtlasPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="answers">The answers of the day.</param>
    /// <param name="kinds">The kinds of promise, a table for each.</param>
    /// <param name="among">The group asked about, in a sentence; null for all states.</param>
    /// <param name="uncertain">Those asked about of which it is uncertain whether they belong to the group.</param>
    public static ImmutableArray<Block> Of(PageContext context, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> kinds, string? among = null, IReadOnlyCollection<Entity>? uncertain = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kinds);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var kind in kinds)
        {
            var all = answers.Where(answer => answer.Promise == kind).ToArray();
            blocks.Add(new Block.Heading(1, context.Words.TitleAtlas(context.Words.KindHead(kind), context.On) + (among is null ? string.Empty : $" · {among}")));
            blocks.Add(Table(context, all, uncertain ?? []));
            blocks.Add(AnswerCells.Legend(context, all, forms: true));
            blocks.AddRange(PeopleLines.Figures(context, all.Select(answer => answer.Beneficiary).OfType<State>()));
        }

        blocks.AddRange(context.Foot(AnswerCells.HangOnActs(answers)));
        return blocks.ToImmutable();
    }

    /// <summary>States grouped by identical answers, a column for each promiser.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="answers">The answers, of one kind.</param>
    /// <param name="uncertain">The states whose names are marked as uncertain members of the group asked about.</param>
    internal static Block.Table Table(PageContext context, Answer[] answers, IReadOnlyCollection<Entity> uncertain)
    {
        var words = context.Words;
        var promisers = answers.Select(answer => answer.Guarantor).Distinct().ToArray();
        var byState = answers.GroupBy(answer => answer.Beneficiary)
            .Select(group => (State: group.Key, Cells: promisers.Select(promiser => group.FirstOrDefault(answer => answer.Guarantor == promiser)).ToArray()))
            .GroupBy(row => string.Join('|', row.Cells.Select(cell => cell is null ? "·" : AnswerCells.Signs(words, cell))))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        return new Block.Table(
            [.. promisers.Select(promiser => promiser.Id), .. context.People is null ? [] : new[] { words.PeopleHead }, words.States],
            [.. byState.Select(group => Row(context, group.First().Cells, [.. group.Select(row => row.State)], uncertain))]);
    }

    private static ImmutableArray<Prose> Row(PageContext context, Answer?[] cells, Entity[] states, IReadOnlyCollection<Entity> uncertain)
    {
        var names = states.Select(state => context.Words.ShortName(state, context.On) + (uncertain.Contains(state) ? $" [{context.Words.Uncertain}]" : string.Empty)).Order(context.Words.Pages.Alphabetical);
        return
        [
            .. cells.Select(cell => Prose.Of(cell is null ? "·" : AnswerCells.Signs(context.Words, cell))),
            .. context.People is { } census ? new[] { Prose.Of(context.Words.Number(census.Of(states.OfType<State>()).Count)) } : [],
            Prose.Of($"{context.Words.CountOfStates(states.Length)}: {string.Join(", ", names)}"),
        ];
    }
}
