using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Groups;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>What each promiser has promised the members of a group: a sentence from each, then the members grouped by identical answers.</summary>
public static class GroupPage
{
    private const int MostNamed = 12;

    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="group">The group.</param>
    /// <param name="members">Who belongs to it on the day.</param>
    /// <param name="answers">The answers to every member, certain or not.</param>
    /// <param name="kinds">The kinds of promise asked about; the first is told in sentences.</param>
    public static ImmutableArray<Block> Of(PageContext context, Group group, GroupMembers members, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var blocks = Told(context, group, members, answers, kinds[0]).ToBuilder();
        blocks.AddRange(Tables(context, members, answers, kinds));
        if (answers.Count > 0)
        {
            blocks.AddRange(PeopleLines.Figures(context, answers.Select(answer => answer.Beneficiary).OfType<State>()));
        }

        blocks.AddRange(context.Foot(AnswerCells.HangOnActs(answers)));
        return blocks.ToImmutable();
    }

    /// <summary>The members grouped by identical answers, in a table for each kind of promise.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="members">Who belongs to the group on the day.</param>
    /// <param name="answers">The answers to every member, certain or not; without any there is no table.</param>
    /// <param name="kinds">The kinds of promise.</param>
    public static IEnumerable<Block> Tables(PageContext context, GroupMembers members, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> kinds)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(members);
        foreach (var kind in answers.Count == 0 ? [] : kinds)
        {
            Answer[] all = [.. answers.Where(answer => answer.Promise == kind)];
            yield return new Block.Heading(2, context.Words.KindHead(kind));
            yield return AtlasPage.Table(context, all, members.Uncertain);
            yield return AnswerCells.Legend(context, all, forms: true);
        }
    }

    /// <summary>The page without its tables and its foot: the title, the members, a sentence from each promiser under its name.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="group">The group.</param>
    /// <param name="members">Who belongs to it on the day.</param>
    /// <param name="answers">The answers to every member, certain or not.</param>
    /// <param name="kind">The kind of promise told.</param>
    public static ImmutableArray<Block> Told(PageContext context, Group group, GroupMembers members, IReadOnlyList<Answer> answers, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kind);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.TitleGroup(words.MembersOf(group), context.On)));
        AddMembers(context, group, members, blocks);
        foreach (var promiser in answers.GroupBy(answer => answer.Guarantor))
        {
            Answer[] told = [.. promiser.Where(answer => answer.Promise == kind)];
            if (told.Length > 0)
            {
                blocks.Add(new Block.Heading(3, Words.Capital(words.Name(promiser.Key, context.On).Text)));
                blocks.Add(new Block.Paragraph(Sentence(context, told, members), Indent: 1));
            }
        }

        return blocks.ToImmutable();
    }

    private static void AddMembers(PageContext context, Group group, GroupMembers members, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        blocks.Add(new Block.Paragraph(Prose.Of(members.Certain.IsEmpty
            ? words.NoMembers(words.MembersOf(group), context.On)
            : words.Members(members.Certain.Length, words.And(Names(context, members.Certain)), context.On))));
        if (!members.Uncertain.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.UncertainMembers(words.And(Names(context, members.Uncertain))))));
        }
    }

    /// <summary>The answer in one sentence: members with one answer together, most first; a large part of which the others are the rest is not named again.</summary>
    private static Prose Sentence(PageContext context, Answer[] answers, GroupMembers members)
    {
        var words = context.Words;
        var parts = answers.GroupBy(answer => words.Short(answer.Verdict, answer.Silence?.Reason, answer.Form))
            .OrderByDescending(static part => part.Count()).ThenBy(static part => part.Key, StringComparer.Ordinal)
            .Select((part, index) => (part.Count(), index == 0 && part.Count() > MostNamed ? null : words.And(Names(context, part.Select(static answer => answer.Beneficiary), members.Uncertain)), part.Key))
            .ToArray();
        return Prose.Of(words.GroupAnswer(answers.Length, parts));
    }

    private static string[] Names(PageContext context, IEnumerable<Entity> states, IReadOnlyCollection<Entity>? uncertain = null) =>
    [
        .. states.Select(state => context.Words.ShortName(state, context.On) + (uncertain?.Contains(state) == true ? $" [{context.Words.Uncertain}]" : string.Empty)).Order(context.Words.Pages.Alphabetical),
    ];
}
