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
    public static ImmutableArray<Block> Of(PageContext context, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> kinds)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kinds);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var kind in kinds)
        {
            var all = answers.Where(answer => answer.Promise == kind).ToArray();
            blocks.Add(new Block.Heading(1, context.Words.TitleAtlas(context.Words.KindHead(kind), context.On)));
            blocks.Add(Table(context, all));
            blocks.Add(AnswerCells.Legend(context, all, forms: true));
        }

        blocks.AddRange(context.Foot(AnswerCells.HangOnActs(answers)));
        return blocks.ToImmutable();
    }

    private static Block.Table Table(PageContext context, Answer[] answers)
    {
        var words = context.Words;
        var promisers = answers.Select(answer => answer.Guarantor).Distinct().ToArray();
        var byState = answers.GroupBy(answer => answer.Beneficiary)
            .Select(group => (State: group.Key, Cells: promisers.Select(promiser => group.FirstOrDefault(answer => answer.Guarantor == promiser)).ToArray()))
            .GroupBy(row => string.Join('|', row.Cells.Select(cell => cell is null ? "·" : AnswerCells.Signs(words, cell))))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        return new Block.Table(
            [.. promisers.Select(promiser => promiser.Id), words.States],
            [.. byState.Select(group => Row(context, group.First().Cells, [.. group.Select(row => row.State)]))]);
    }

    private static ImmutableArray<Prose> Row(PageContext context, Answer?[] cells, Entity[] states)
    {
        var names = states.Select(state => context.Words.ShortName(state, context.On)).Order(StringComparer.Ordinal);
        return
        [
            .. cells.Select(cell => Prose.Of(cell is null ? "·" : AnswerCells.Signs(context.Words, cell))),
            Prose.Of($"{context.Words.CountOfStates(states.Length)}: {string.Join(", ", names)}"),
        ];
    }
}
