using System.Collections.Immutable;
using Assure.Reasoning.Comparing;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>Which of two texts promises more, and the order of all texts in force.</summary>
public static class ComparePages
{
    private const int MostNamed = 8;

    /// <summary>Compares two texts.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    public static ImmutableArray<Block> Of(PageContext context, Comparison comparison, bool unfolded)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(comparison);
        return [.. Section(context, comparison, unfolded, level: 1), .. context.Foot(hangsOnActs: false)];
    }

    /// <summary>The comparison as a section of another page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    /// <param name="level">The level of its heading.</param>
    public static IEnumerable<Block> Section(PageContext context, Comparison comparison, bool unfolded, int level = 2)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(comparison);
        var words = context.Words;
        var (left, right) = (Name(context, comparison.Left), Name(context, comparison.Right));
        yield return new Block.Heading(level, words.TitleCompare(left, right, context.On));
        yield return new Block.Paragraph(Marked(context, Prose.Of(words.Compared(left, right, comparison.IsLeftAtLeast, comparison.IsRightAtLeast))));
        yield return new Block.Bullets([.. comparison.Groups.Where(static group => group.Standing != ComparedStanding.Neither).Select(group => Marked(context, Item(context, group, left, right, unfolded)))]);
        foreach (var block in PeopleLines.Groups(context, words.StandingHead, [.. comparison.Groups.Where(static group => group.Standing != ComparedStanding.Neither).GroupBy(static group => group.Standing)
            .Select(group => (words.HowTheyStand(group.Key, left, right), group.SelectMany(static one => one.States).ToImmutableArray()))]))
        {
            yield return block;
        }

        yield return new Block.Paragraph(Prose.Of(words.HowCompared, Mark.Muted));
    }

    /// <summary>Draws the order of texts as a table.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="order">The order.</param>
    public static ImmutableArray<Block> Of(PageContext context, StrengthOrder order)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(order);
        var words = context.Words;
        return
        [
            new Block.Heading(1, words.TitleOrder(words.KindHead(order.Promise), context.On)),
            new Block.Paragraph(Prose.Of(words.HowOrdered)),
            new Block.Table(
                ["", words.TextsHead, words.MoreThanHead],
                [.. order.Nodes.Select((node, i) => ImmutableArray.Create(
                    Prose.Of($"{i + 1}"),
                    Prose.Of(string.Join("; ", node.Texts.Select(text => Name(context, text)))),
                    Prose.Of(string.Join(", ", node.Below.Select(static below => $"{below + 1}")))))]),
            new Block.Paragraph(Prose.Of(words.HowCompared, Mark.Muted)),
            .. context.Foot(hangsOnActs: false),
        ];
    }

    /// <summary>What is told, marked as hypothetical where anything is assumed.</summary>
    private static Prose Marked(PageContext context, Prose prose) =>
        context.Record.Assumed.IsEmpty ? prose : new([.. prose.Runs, new Run(" "), new Run(context.Words.Hypothetical, Mark.Reading)]);

    /// <summary>A text with its promiser.</summary>
    private static string Name(PageContext context, ComparedText compared)
    {
        var telling = new Telling(context.Words, context.On, false, compared.By, compared.By) { Record = context.Record };
        var name = TextPhrase.Bare(telling, compared.Text);
        return compared.Text.Promisers is { Named.Length: 1, Each: null } ? $"{name} [{compared.Text.Id}]" : $"{name} ({context.Words.ShortName(compared.By, context.On)}) [{compared.Text.Id}]";
    }

    private static Prose Item(PageContext context, ComparedGroup group, string left, string right, bool unfolded)
    {
        var words = context.Words;
        string[] names = [.. group.States.Select(state => words.ShortName(state, context.On)).Order(words.Pages.Alphabetical)];
        var told = unfolded || names.Length <= MostNamed ? words.And(names) : words.CountOfStates(names.Length);
        List<string> sentences = [$"{words.HowTheyStand(group.Standing, left, right)}."];
        if (!group.LeftWeakens.IsEmpty)
        {
            sentences.Add(words.LessBy(left, Clauses(group.LeftWeakens)));
        }

        if (!group.RightWeakens.IsEmpty)
        {
            sentences.Add(words.LessBy(right, Clauses(group.RightWeakens)));
        }

        return new Prose([new Run($"{told}: ", Mark.Strong), new Run(string.Join(" ", sentences))]);
    }

    private static string Clauses(ImmutableArray<Clause> clauses) => string.Join("; ", clauses.Select(static clause =>
        clause.Citation is { } cite ? $"{clause.Label} ({cite.Source.CitedAs}{(cite.Pinpoint.Length == 0 ? "" : ", " + cite.Pinpoint)})" : clause.Label));
}
