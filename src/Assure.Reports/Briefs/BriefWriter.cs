using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Timelines;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Groups;
using Assure.Record.Rules;
using Assure.Record.Sources;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Overviews;
using Assure.Reports.Pages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Briefs;

/// <summary>Writes briefing notes on a state, a pair or a group: the answer in sentences, the table, what changed, what is disputed or unread, what is not said, and the sources.</summary>
/// <param name="context">The setting: edition, language, day.</param>
public sealed class BriefWriter(PageContext context)
{
    private const int MostChanges = 15;
    private readonly PageWords page = context.Words.Pages;

    private Words Words => context.Words;

    /// <summary>A note on what one state or territory has been promised.</summary>
    /// <param name="beneficiary">The state or territory.</param>
    /// <param name="answers">The answers of the day, by promiser, then kind; use is told in sentences.</param>
    /// <param name="kinds">The kinds of promise, the one told first.</param>
    /// <param name="changes">What changed in the promises told, latest first.</param>
    public Brief OfState(Entity beneficiary, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> kinds, IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(changes);
        var main = answers.Where(answer => answer.Promise == kinds[0]).ToArray();
        var blocks = Begin(page.Filled("brief.state", Words.Name(beneficiary, context.On).Text));
        blocks.Add(new Block.Paragraph(Prose.Of(StateOverview.Of(context, beneficiary, main))));
        foreach (var answer in main)
        {
            blocks.Add(new Block.Heading(3, Words.Capital(Words.Name(answer.Guarantor, context.On).Text)));
            blocks.Add(new Block.Paragraph(Sentence(answer, answers)));
        }

        blocks.Add(new Block.Heading(2, page["brief.table"]));
        blocks.Add(AnswersTable(main, answers, [.. kinds.Take(2)]));
        blocks.Add(AnswerCells.Legend(context, answers.Where(answer => kinds.Take(2).Contains(answer.Promise))));
        AddChanges(changes, withPromiser: true, blocks);
        AddDoubt(main, blocks);
        return End(page.Filled("brief.state", Words.Name(beneficiary, context.On).Text), main, blocks);
    }

    /// <summary>A note on what one state has promised another.</summary>
    /// <param name="answers">The answers of the day, by kind.</param>
    /// <param name="kinds">The kinds of promise, the one told first.</param>
    /// <param name="changes">What changed in the promise told, latest first.</param>
    public Brief OfPair(IReadOnlyList<Answer> answers, IReadOnlyList<Kind> kinds, IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(changes);
        var main = answers.First(answer => answer.Promise == kinds[0]);
        var title = page.Filled("brief.pair", Words.Name(main.Guarantor, context.On).Text, Words.Name(main.Beneficiary, context.On).Text);
        var blocks = Begin(title);
        blocks.Add(new Block.Paragraph(Sentence(main, answers)));
        blocks.AddRange(PairPage.Kinds(context, answers, kinds));
        blocks.AddRange(PairPage.Body(context, answers, kinds));
        AddChanges(changes, withPromiser: false, blocks);
        return End(title, [main], blocks);
    }

    /// <summary>A note on what the members of a group have been promised.</summary>
    /// <param name="group">The group.</param>
    /// <param name="members">Who belongs to it on the day.</param>
    /// <param name="answers">The answers to every member.</param>
    /// <param name="kinds">The kinds of promise, the one told first.</param>
    /// <param name="changes">What changed in the promise told to those who are members on the day; in any order.</param>
    public Brief OfGroup(Group group, GroupMembers members, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> kinds, IReadOnlyList<WorldGroup> changes)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(changes);
        Answer[] main = [.. answers.Where(answer => answer.Promise == kinds[0])];
        var title = page.Filled("brief.group", Words.MembersOf(group));
        var blocks = Begin(title);
        var notes = new Queue<IEnumerable<Run>>(main.GroupBy(static answer => answer.Guarantor).Select(Notes));

        // The sentence of each promiser, with what its texts to any member cite.
        blocks.AddRange(GroupPage.Told(context, group, members, answers, kinds[0]).Skip(1).Select(block => block is Block.Paragraph { Indent: > 0 } told ? told with { Words = new([.. told.Words.Runs, .. notes.Dequeue()]) } : block));
        blocks.AddRange(GroupPage.Tables(context, members, answers, kinds));
        AddChanges(changes, blocks);
        AddDoubt(main, blocks);
        return End(title, main, blocks);
    }

    private ImmutableArray<Block>.Builder Begin(string title)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, title));
        blocks.Add(new Block.Paragraph(Prose.Of($"{page.Filled("brief.day", Words.BareDate(context.On))} · {context.Stamp}", Mark.Muted)));
        return blocks;
    }

    private Brief End(string title, IReadOnlyCollection<Answer> main, ImmutableArray<Block>.Builder blocks)
    {
        blocks.Add(new Block.Heading(2, Words.NotSaid));
        blocks.Add(new Block.Paragraph(Prose.Of(string.Join(" ", new[] { AnswerCells.HangOnActs(main) ? Words.WhoJudges : "", Words.ThreatsNotAssessed, Words.Scope }.Where(static line => line.Length > 0).Select(Words.Capital)))));
        blocks.Add(new Block.Heading(2, Words.Sources));
        blocks.Add(new Block.Bullets([.. SourcesOf(main).Select(source => Prose.Of(Reference(source)))]));
        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return new(title, Words, context.Stamp, blocks.ToImmutable());
    }

    /// <summary>The sentence of an answer, with the places it cites in footnotes.</summary>
    private Prose Sentence(Answer answer, IEnumerable<Answer> beside)
    {
        var prose = context.Sentences.Write(answer, beside.Where(other => other.Guarantor == answer.Guarantor && other.Beneficiary == answer.Beneficiary), SentenceDetail.Brief);
        return new([.. prose.Runs, .. Notes([answer])]);
    }

    /// <summary>The places that answers cite, each in a footnote.</summary>
    private IEnumerable<Run> Notes(IEnumerable<Answer> answers) =>
        answers.SelectMany(static answer => answer.Tiers).SelectMany(static tier => tier.Texts).SelectMany(static text => text.Cites).DistinctBy(static cite => cite.ToString())
            .Select(cite => new Run(string.Empty, Footnote: Prose.Of($"{cite}: {Reference(cite.Source)}{(cite.Verified == Verified.Yes ? "" : $" [{Words.UnreadNote(cite.Verified, matters: false)}]")}")));

    private Block.Table AnswersTable(IEnumerable<Answer> main, IReadOnlyList<Answer> all, IReadOnlyList<Kind> kinds) => new(
        [Words.From, .. kinds.Select(Words.KindHead), Words.HangsOn],
        [
            .. main.Select(answer => (ImmutableArray<Prose>)
            [
                Prose.Of(Words.ShortName(answer.Guarantor, context.On)),
                .. kinds.Select(kind => AnswerCells.Of(context, all.FirstOrDefault(other => other.Guarantor == answer.Guarantor && other.Promise == kind))),
                AnswerCells.HangsOn(context, answer),
            ]),
        ]);

    private void AddChanges(IReadOnlyList<Change> changes, bool withPromiser, ImmutableArray<Block>.Builder blocks) => AddChanges(changes, latest =>
    {
        foreach (var change in latest)
        {
            var who = withPromiser ? $": {Words.ShortName(change.After.Guarantor, change.On)}" : string.Empty;
            blocks.Add(new Block.Heading(3, Words.BareDate(change.On) + who));
            blocks.AddRange(TimelinePage.Change(context, change, readings: !withPromiser));
        }
    }, blocks);

    /// <summary>What changed for many, those alike together.</summary>
    private void AddChanges(IReadOnlyList<WorldGroup> changes, ImmutableArray<Block>.Builder blocks) => AddChanges([.. changes.Where(static change => change.Matters).OrderByDescending(static change => change.On)], latest =>
    {
        foreach (var day in latest.GroupBy(static change => change.On))
        {
            blocks.Add(new Block.Heading(3, Words.BareDate(day.Key)));
            blocks.Add(ChangesPage.Of(context, day));
        }
    }, blocks);

    /// <summary>Tells the latest of some changes, and how many were before.</summary>
    private void AddChanges<T>(IReadOnlyList<T> changes, Action<IEnumerable<T>> tell, ImmutableArray<Block>.Builder blocks)
    {
        blocks.Add(new Block.Heading(2, Words.WhatChanged));
        if (changes.Count == 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(Words.NothingChanged)));
        }

        tell(changes.Take(MostChanges));
        if (changes.Count > MostChanges)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(page.Filled("brief.older", changes.Count - MostChanges), Mark.Muted)));
        }
    }

    /// <summary>What is our reading, disputed or unread, and whether an answer turns on it.</summary>
    private void AddDoubt(IReadOnlyList<Answer> main, ImmutableArray<Block>.Builder blocks)
    {
        var before = blocks.Count;
        ReadingsSection.AddTo(blocks, context, main);
        var unread = main.SelectMany(static answer => answer.Tiers).SelectMany(static tier => tier.Texts).Where(static text => text.Verified != Verified.Yes).DistinctBy(static text => text.Text).ToArray();
        if (unread.Length > 0)
        {
            blocks.Add(new Block.Heading(2, page["brief.unread"]));
            blocks.Add(new Block.Bullets([.. unread.Select(text => new Prose([new Run($"{Words.Of(text.Text.Instrument.Title)} "), new Run(Words.UnreadNote(text.Verified, matters: false), Mark.Unread)]))]));
        }

        if (blocks.Count == before)
        {
            blocks.Add(new Block.Heading(2, Words.ReadingsAndDisputes));
            blocks.Add(new Block.Paragraph(Prose.Of(page["brief.no-doubt"])));
        }
    }

    /// <summary>The sources of the answers' texts and of the facts they rest on, in order of citation.</summary>
    private static IEnumerable<Source> SourcesOf(IEnumerable<Answer> answers) =>
        answers.SelectMany(static answer => answer.Tiers.SelectMany(static tier => tier.Texts).SelectMany(static text => text.Cites).Select(static cite => cite.Source)
            .Concat(answer.RestsOn.SelectMany(static fact => fact.Rows).Select(static row => row.Source))).Distinct();

    /// <summary>A source as a list of references has it: issuer, title, symbol, date, address.</summary>
    private static string Reference(Source source) =>
        string.Join(", ", new[] { source.Issuer, source.Title, source.Symbol == source.Title ? "" : source.Symbol, source.Date, source.Address }.Where(static part => part.Length > 0)) + ".";
}
