using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>What every promiser has promised one state: a sentence from each, then the table.</summary>
public static class StateAnswersPage
{
    private const string FirstUse = "no-first-use";
    private static readonly string[] Beside = ["non-use", "non-threat", FirstUse];

    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="beneficiary">The state or territory promised to.</param>
    /// <param name="answers">The answers, by promiser then kind, in the order to be shown.</param>
    /// <param name="asked">The kinds asked about; the first is told in sentences.</param>
    public static ImmutableArray<Block> Of(PageContext context, Entity beneficiary, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> asked)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(asked);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.TitleTo(words.Name(beneficiary, context.On), context.On)));
        TerritorySection.AddTo(blocks, context, beneficiary, answers);
        var byPromiser = answers.GroupBy(answer => answer.Guarantor).ToArray();
        foreach (var group in byPromiser)
        {
            blocks.Add(new Block.Heading(3, Words.Capital(words.Name(group.Key, context.On).Text)));
            blocks.Add(new Block.Paragraph(context.Sentences.Write(group.First(answer => answer.Promise == asked[0]), group, Sentences.SentenceDetail.Glance), Indent: 1));
        }

        var columns = asked.Where(kind => Beside.Contains(kind.Id) || asked.Count == 1).Where(kind => kind.Id != FirstUse || IsPromised(answers, kind)).ToArray();
        columns = columns.Length > 0 ? columns : [asked[0]];
        blocks.Add(new Block.Table(
            [words.From, .. columns.Select(words.KindHead), words.HangsOn],
            [.. byPromiser.Select(group => Row(context, group, columns))]));
        blocks.Add(AnswerCells.Legend(context, answers.Where(answer => columns.Contains(answer.Promise))));
        AddOthers(context, answers, [.. asked.Except(columns)], blocks);
        ReadingsSection.AddTo(blocks, context, answers.Where(answer => answer.Promise == asked[0]));
        blocks.AddRange(context.Foot(AnswerCells.HangOnActs(answers)));
        return blocks.ToImmutable();
    }

    /// <summary>What a page of answers adds below them: whose territory it is, readings and disputes, and the lines under every answer.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="beneficiary">The state or territory promised to.</param>
    /// <param name="main">The answers of the kind told in sentences.</param>
    /// <param name="all">The answers of every kind.</param>
    public static ImmutableArray<Block> Notes(PageContext context, Entity beneficiary, IReadOnlyList<Answer> main, IReadOnlyList<Answer> all)
    {
        ArgumentNullException.ThrowIfNull(context);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        TerritorySection.AddTo(blocks, context, beneficiary, main);
        ReadingsSection.AddTo(blocks, context, main);
        blocks.AddRange(context.Foot(AnswerCells.HangOnActs(all)));
        return blocks.ToImmutable();
    }

    private static bool IsPromised(IEnumerable<Answer> answers, Kind kind) => answers.Any(answer => answer.Promise == kind && answer.Verdict is not (null or Verdict.None));

    private static ImmutableArray<Prose> Row(PageContext context, IGrouping<State, Answer> group, Kind[] columns)
    {
        var first = group.FirstOrDefault(answer => answer.Promise == columns[0]);
        return
        [
            Prose.Of(context.Words.ShortName(group.Key, context.On)),
            .. columns.Select((kind, index) => AnswerCells.Of(context, group.FirstOrDefault(answer => answer.Promise == kind), said: index == 0 ? null : first)),
            AnswerCells.HangsOn(context, first),
        ];
    }

    /// <summary>One line on promises of other kinds: who gave them.</summary>
    private static void AddOthers(PageContext context, IReadOnlyList<Answer> answers, Kind[] kinds, ImmutableArray<Block>.Builder blocks)
    {
        var lines = kinds.Where(kind => IsPromised(answers, kind)).Select(kind =>
        {
            var from = answers.Where(answer => answer.Promise == kind && answer.Verdict is not (null or Verdict.None)).Select(answer => context.Words.ShortName(answer.Guarantor, context.On));
            return $"{context.Words.KindHead(kind)}: {string.Join(", ", from)}";
        }).ToArray();
        if (lines.Length > 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(context.Words.OtherPromises(string.Join("; ", lines)))));
        }
    }
}
