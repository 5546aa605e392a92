using System.Collections.Immutable;
using Assure.Reasoning.Counts;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>How many states each promiser has promised something, and would have were what is signed ratified.</summary>
public static class CountPage
{
    private const int MostNamed = 12;

    /// <summary>Makes the page: sentences for one promiser, a table for several.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="counts">The counts, by promiser, then kind, then form.</param>
    /// <param name="inFull">Whether each count is told in sentences.</param>
    /// <param name="named">Whether every state is named.</param>
    /// <param name="group">The group counted among, in a sentence; null for all states.</param>
    /// <param name="uncertain">The states left out because it is uncertain whether they belong to the group.</param>
    /// <param name="borders">For each kind of promise, who borders whom; needed where the people are counted too.</param>
    public static ImmutableArray<Block> Of(
        PageContext context, IReadOnlyList<Count> counts, bool inFull, bool named, string? group, IReadOnlyCollection<State> uncertain, IReadOnlyDictionary<Kind, BorderReport>? borders = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(counts);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, context.Words.TitleCount(context.On, group)));
        if (uncertain.Count > 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(context.Words.NotCounted(Names(context, uncertain, all: true)))));
        }

        foreach (var kind in counts.Select(count => count.Question.Promise).Distinct())
        {
            Count[] ofKind = [.. counts.Where(count => count.Question.Promise == kind)];
            if (inFull)
            {
                foreach (var count in ofKind)
                {
                    AddSentences(context, count, named, blocks);
                    blocks.AddRange(PeopleLines.OfCount(context, count, borders?.GetValueOrDefault(kind)));
                }
            }
            else
            {
                foreach (var form in ofKind.GroupBy(static count => count.Question.Form))
                {
                    AddTable(context, $"{context.Words.KindHead(kind)} · {context.Words.CountHead(form.Key)}", [.. form], blocks);
                    blocks.AddRange(PeopleLines.Table(context, [.. form], borders?.GetValueOrDefault(kind)));
                }
            }

            if (borders?.GetValueOrDefault(kind) is { } report)
            {
                blocks.AddRange(PeopleLines.Borders(context, kind, report));
            }
        }

        if (!inFull && named)
        {
            AddNames(context, counts, blocks);
        }

        blocks.AddRange(PeopleLines.Figures(context, counts.SelectMany(static count => count.Question.Beneficiaries).Where(state => state.ExistsOn(context.On))));
        blocks.Add(new Block.Paragraph(Prose.Of(context.Words.CountAssumed(context.On))));
        blocks.AddRange(context.Foot(hangsOnActs: true));
        return blocks.ToImmutable();
    }

    private static void AddSentences(PageContext context, Count count, bool named, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        var question = count.Question;
        var guarantor = words.Name(question.Guarantor, context.On);
        var now = count.Now;
        var what = What(words, question.Promise, guarantor, now.Counted.Length);
        var names = named && now.Counted.Length > 0 ? $": {Names(context, now.Counted, all: true)}" : string.Empty;
        List<string> lines = [words.Promised(guarantor, now.Counted.Length, what, question.Form, [.. question.Verdicts.Select(words.Phrase)]) + names + "."];

        if (now.Excluded.Length > 0)
        {
            lines.Add(words.CountExcluded(Names(context, now.Excluded, named), now.Excluded.Length));
        }

        if (now.Disputed.Length > 0)
        {
            lines.Add(words.CountDisputed(Names(context, now.Disputed, named), now.Disputed.Length));
        }

        blocks.Add(new Block.Paragraph(Prose.Of(string.Join(" ", lines))));
        var signed = words.And([.. count.ByPromiser.Select(assumption => words.Of(assumption.Treaty.Name))]);
        blocks.Add(new Block.Bullets(
        [
            Prose.Of(count.ByPromiser.IsEmpty ? words.NothingSigned(guarantor) : words.IfPromiser(guarantor, signed, count.IfPromiserRatified.Counted.Length, Added(context, now, count.IfPromiserRatified, named))),
            Prose.Of(count.ByOthers.IsEmpty ? words.NobodySigned : words.IfOthers(count.IfOthersRatified.Counted.Length, Added(context, now, count.IfOthersRatified, named))),
            .. count.ByPromiser.IsEmpty || count.ByOthers.IsEmpty ? [] : new[] { Prose.Of(words.IfBoth(count.IfBoth.Counted.Length, AddedTogether(context, count, named))) },
        ]));
        if (named && !count.ByOthers.IsEmpty)
        {
            var taken = count.ByOthers.GroupBy(static assumption => assumption.Treaty).Select(treaty => $"{words.Of(treaty.Key.Name)} ({string.Join(", ", treaty.Select(one => words.ShortName(one.State, context.On)))})");
            blocks.Add(new Block.Paragraph(Prose.Of(words.OthersTaken(string.Join("; ", taken)), Mark.Muted)));
        }
    }

    private static void AddTable(PageContext context, string head, Count[] counts, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        List<(string Head, Func<Count, string> Cell)> columns =
        [
            (words.From, count => words.ShortName(count.Question.Guarantor, context.On)),
            (words.NowHead, count => $"{count.Now.Counted.Length}"),
            (words.IfPromiserHead, count => $"{count.IfPromiserRatified.Counted.Length}"),
            (words.IfOthersHead, count => $"{count.IfOthersRatified.Counted.Length}"),
            (words.IfBothHead, count => $"{count.IfBoth.Counted.Length}"),
        ];
        if (counts.Any(static count => !count.Now.Disputed.IsEmpty))
        {
            columns.Add((words.DisputedHead, static count => $"{count.Now.Disputed.Length}"));
        }

        if (counts.Any(static count => !count.Now.Excluded.IsEmpty))
        {
            columns.Add((words.ExcludedHead, static count => $"{count.Now.Excluded.Length}"));
        }

        blocks.Add(new Block.Heading(2, head));
        blocks.Add(new Block.Paragraph(Prose.Of(words.CountColumns)));
        blocks.Add(new Block.Table([.. columns.Select(static column => column.Head)], [.. counts.Select(count => columns.Select(column => Prose.Of(column.Cell(count))).ToImmutableArray())]));
    }

    private static void AddNames(PageContext context, IReadOnlyList<Count> counts, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        blocks.Add(new Block.Bullets([.. counts.Where(static count => count.Now.Counted.Length > 0).Select(count => new Prose(
        [
            new Run($"{words.ShortName(count.Question.Guarantor, context.On)}, {words.KindHead(count.Question.Promise)}, {words.CountHead(count.Question.Form)}", Mark.Strong),
            new Run($": {Names(context, count.Now.Counted, all: true)}."),
        ]))]));
    }

    private static string Added(PageContext context, Tally now, Tally then, bool named)
    {
        State[] added = [.. then.Counted.Except(now.Counted)];
        return context.Words.Added(added.Length, added.Length == 0 ? null : Names(context, added, named));
    }

    private static string AddedTogether(PageContext context, Count count, bool named)
    {
        State[] added = [.. count.IfBoth.Counted.Except(count.Now.Counted)];
        State[] onlyThen = [.. added.Except(count.IfPromiserRatified.Counted).Except(count.IfOthersRatified.Counted)];
        return context.Words.AddedTogether(added.Length, onlyThen.Length == 0 ? null : Names(context, onlyThen, named));
    }

    /// <summary>Names of states; more than a dozen only where all are wanted.</summary>
    internal static string Names(PageContext context, IReadOnlyCollection<State> states, bool all)
    {
        string[] names = [.. states.Select(state => context.Words.ShortName(state, context.On)).Order(context.Words.Pages.Alphabetical)];
        return all || names.Length <= MostNamed ? context.Words.And(names) : $"{string.Join(", ", names.Take(MostNamed))}, {context.Words.MoreRows(names.Length - MostNamed)}";
    }

    private static string What(Words words, Kind kind, Noun guarantor, int count) =>
        Template.Fill(words.Of(kind.Name), hole => hole == "the guarantor" ? guarantor : new Noun(count > 1 ? words.Them : words.It, string.Empty, IsPlural: count > 1));
}
