using System.Collections.Immutable;
using System.Globalization;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Populations;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>What a draft would add: its terms, who gains, who is left out and by which words, what stays open. Every line is marked as hypothetical.</summary>
public static class DraftPage
{
    private const int MostNamed = 8;

    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting, on the record as it is.</param>
    /// <param name="found">What the draft would add.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    /// <param name="borders">For each kind promised, who would border whom under the draft; needed where people are asked for.</param>
    public static ImmutableArray<Block> Of(PageContext context, DraftFindings found, bool unfolded, IReadOnlyDictionary<Kind, BorderReport>? borders = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        return [.. Difference(context, found, unfolded, borders), .. StillOpen(context, found, unfolded)];
    }

    /// <summary>The first part of the page: what it says, who gains, who is left out.</summary>
    /// <param name="context">The page's setting, on the record as it is.</param>
    /// <param name="found">What the draft would add.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    /// <param name="borders">For each kind promised, who would border whom under the draft; needed where people are asked for.</param>
    public static ImmutableArray<Block> Difference(PageContext context, DraftFindings found, bool unfolded, IReadOnlyDictionary<Kind, BorderReport>? borders = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        var words = context.Words;
        var under = context with { Record = found.Changes.Edited };
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.TitleDraft($"{words.Of(found.Draft.Instrument.Title)} [{found.Draft.Id}]", context.On)));
        blocks.Add(new Block.Paragraph(Prose.Of($"{words.Assumes(string.Join("; ", found.Changes.Scenario.Changes.Select(static change => change.Line)))} {words.DraftAssumed}", Mark.Strong)));
        blocks.Add(new Block.Bullets([.. Terms(context, found).Select(line => Marked(words, line))]));

        blocks.Add(new Block.Heading(2, words.DraftGains));
        blocks.Add(new Block.Paragraph(Marked(words, words.WhatIfCount(found.Groups.Changes, found.Changes.Asked))));
        AddGains(blocks, context, found, unfolded);

        blocks.Add(new Block.Heading(2, words.DraftLeftOut));
        AddLeftOut(blocks, context, found, unfolded);
        foreach (var (kind, report) in (borders ?? ImmutableDictionary<Kind, BorderReport>.Empty).OrderBy(static pair => pair.Key.Index))
        {
            blocks.AddRange(PeopleLines.Borders(under, kind, report).Select(block => block is Block.Paragraph line ? line with { Words = new([.. line.Words.Runs, new(" "), new(words.Hypothetical, Mark.Reading)]) } : block));
        }

        return blocks.ToImmutable();
    }

    /// <summary>The second part of the page: what stays open, and the foot.</summary>
    /// <param name="context">The page's setting, on the record as it is.</param>
    /// <param name="found">What the draft would add.</param>
    /// <param name="unfolded">Whether every state is named.</param>
    public static ImmutableArray<Block> StillOpen(PageContext context, DraftFindings found, bool unfolded)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        var words = context.Words;
        var under = context with { Record = found.Changes.Edited };
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(2, words.DraftOpen));
        string[] open = [.. Open(under, found, unfolded)];
        blocks.Add(new Block.Bullets([.. (open.Length == 0 ? [words.DraftNothingOpen] : open).Select(line => Marked(words, line))]));

        if (found.Against is { } against)
        {
            blocks.AddRange(ComparePages.Section(under, against, unfolded));
        }

        blocks.AddRange(under.Foot(AnswerCells.HangOnActs(found.Changes.Changes.Select(static change => change.After))));
        return blocks.ToImmutable();
    }

    private static IEnumerable<string> Terms(PageContext context, DraftFindings found)
    {
        var (words, terms) = (context.Words, found.Draft.Instrument.Terms);
        yield return words.DraftGivers(Names(context, found.Givers, unfolded: true), Names(context, found.OpenGivers, unfolded: true));
        yield return words.DraftPromises(string.Join(", ", found.Draft.Promises!.Kinds.Select(words.KindHead)), words.Phrase(found.Draft.Form!.Form));
        yield return words.DraftBond(terms.Bond);
        yield return words.DraftStands(found.From, found.To, found.IsMoved);
        yield return words.DraftWithdrawal(terms.Withdrawal);
        yield return words.DraftDisarmament(terms.Disarmament);
    }

    /// <summary>Changed answers, those alike from several promisers to the same states on one line.</summary>
    private static void AddGains(ImmutableArray<Block>.Builder blocks, PageContext context, DraftFindings found, bool unfolded)
    {
        var words = context.Words;
        var changes = found.Groups.Groups;
        var (told, each) = (new ToldChanges(context), words.TheState);
        foreach (var promise in changes.GroupBy(static change => change.Shown.Before.Promise))
        {
            var groups = promise
                .GroupBy(change => (change.Shown.Before.Guarantor, Told: told.Of(change.Shown, each)))
                .Select(static group => (group.Key, To: WhatIfPage.Together(group)))
                .GroupBy(static group => (group.Key.Told, To: string.Join(' ', group.To.Select(static one => one.Id))));
            blocks.Add(new Block.Heading(3, words.KindHead(promise.Key)));
            blocks.Add(new Block.Table(
                [words.FromHead, words.StatesHead, words.PeopleHead, words.GainHead],
                [.. groups.Select(group => Gain(context, [.. group.Select(static one => one.Key.Guarantor)], group.First().To, $"{group.Key.Told.Was} → {group.Key.Told.Is}", unfolded))]));
        }

        var gaining = changes.SelectMany(static change => change.All).OfType<State>();
        if (context.People is null)
        {
            AddPeople(blocks, context, gaining);
        }

        blocks.AddRange(PeopleLines.Concerned(context, gaining));
    }

    private static ImmutableArray<Prose> Gain(PageContext context, State[] from, Entity[] to, string told, bool unfolded)
    {
        var words = context.Words;
        var names = unfolded || to.Length <= MostNamed ? words.And([.. to.Select(one => words.ShortName(one, context.On)).Order(words.Pages.Alphabetical)]) + ": " : "";
        return
        [
            Prose.Of(words.And([.. from.Select(state => words.ShortName(state, context.On))])),
            Prose.Of(words.Number(to.Length)),
            Prose.Of(People(words, to.OfType<State>())),
            new Prose([new Run($"{names}{told} "), new Run(words.Hypothetical, Mark.Reading)]),
        ];
    }

    private static void AddLeftOut(ImmutableArray<Block>.Builder blocks, PageContext context, DraftFindings found, bool unfolded)
    {
        var words = context.Words;
        if (found.LeftOut.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(Marked(words, words.NobodyLeftOut)));
        }
        else
        {
            blocks.Add(new Block.Table(
                [words.StatesHead, words.PeopleHead, words.LeftOutHead],
                [.. found.LeftOut.Select(gap => ImmutableArray.Create(
                    Prose.Of(words.Number(gap.States.Length)),
                    Prose.Of(People(words, gap.States)),
                    new Prose([new Run($"{Names(context, gap.States, unfolded)}: {Reason(context, gap)} "), new Run(words.Hypothetical, Mark.Reading)])))]));
        }

        State[] left = [.. found.LeftOut.SelectMany(static gap => gap.States)];
        var lines = new List<string>();
        foreach (var (armed, areLeftOut) in new[] { (found.Armed.Intersect(left).ToArray(), true), (found.Armed.Except(left).ToArray(), false) }.Where(static one => one.Item1.Length > 0))
        {
            lines.Add(words.ArmedStates(areLeftOut, words.And([.. armed.Select(state => $"{words.ShortName(state, context.On)} ({People(words, [state])})")]), People(words, armed)));
        }

        State[] disputed = [.. found.Reached.Where(static one => one.By.IsEmpty).Select(static one => one.State)];
        if (disputed.Length > 0)
        {
            lines.Add(words.ReachedInDispute(Names(context, disputed, unfolded: true)!));
        }

        blocks.Add(new Block.Bullets([.. lines.Select(line => Marked(words, line))]));
        AddPeople(blocks, context, left.Concat(found.Armed));
    }

    private static string Reason(PageContext context, DraftGap gap)
    {
        var words = context.Words;
        return gap.Parts.IsEmpty ? words.NoPromiseToSelf : words.AddressAsks(words.And([.. gap.Parts.Select(part => FormulaPhrase.Of(words, context.On, part.Formula, part.Written))]));
    }

    private static IEnumerable<string> Open(PageContext context, DraftFindings found, bool unfolded)
    {
        var words = context.Words;
        foreach (var clause in found.Open)
        {
            yield return $"{clause.Clause.Label}: {words.DraftClause(FormulaPhrase.Of(words, context.On, clause.Formula, clause.Written), clause.Clause is UnlessClause, clause.IsJudged, clause.IsConduct)}";
        }

        foreach (var power in found.Draft.Reserves)
        {
            yield return $"{power.Label}: {words.DraftKeeps(words.Of(power.Power))}";
        }

        foreach (var choice in found.Choices)
        {
            var giver = found.Givers.Concat(found.OpenGivers).First();
            var telling = new Telling(words, context.On, false, giver, choice.States[0]) { Record = context.Record };
            yield return $"{choice.Choice.Id}: {words.DraftTurns(ChoicePhrase.Question(telling, choice.Choice), choice.Taken is { } taken ? ChoicePhrase.Way(telling, choice.Choice, taken) : null, Names(context, choice.States, unfolded)!)}";
        }
    }

    /// <summary>The names of a few states, or how many they are; null for none.</summary>
    private static string? Names(PageContext context, IReadOnlyCollection<State> states, bool unfolded) =>
        states.Count == 0 ? null
        : unfolded || states.Count <= MostNamed ? context.Words.And([.. states.Select(state => context.Words.ShortName(state, context.On))])
        : context.Words.CountOfStates(states.Count);

    private static string People(Words words, IEnumerable<State> states)
    {
        long[] known = [.. states.Select(static state => state.Population).OfType<int>().Select(static count => (long)count)];
        return known.Length == 0 ? "–" : words.Number(known.Sum());
    }

    private static void AddPeople(ImmutableArray<Block>.Builder blocks, PageContext context, IEnumerable<State> concerned)
    {
        State[] states = [.. concerned.Distinct()];
        int[] years = [.. states.Select(static state => state.PopulationYear).OfType<int>().Distinct().Order()];
        if (years.Length > 0)
        {
            var span = years.Length == 1 ? years[0].ToString(CultureInfo.InvariantCulture) : $"{years[0]}–{years[^1]}";
            blocks.Add(new Block.Paragraph(Prose.Of(context.Words.PeopleFrom(span, string.Join("; ", PeopleSources(context.Record, states)), Names(context, [.. states.Where(static state => state.Population is null)], unfolded: true)), Mark.Muted)));
        }
    }

    /// <summary>The sources of the figures, as the table of states names them.</summary>
    private static IEnumerable<string> PeopleSources(RecordEdition record, State[] states)
    {
        var ids = states.Where(static state => state.Population is not null).Select(static state => state.Id).ToHashSet();
        return record.Tables["states"].Rows.Where(row => ids.Contains(row["id"])).Select(static row => row["population_source"]).Distinct().Order(StringComparer.Ordinal)
            .Select(id => record.Sources.TryGetValue(id, out var source) ? $"{source.Issuer}, {source.Title}" : id);
    }

    private static Prose Marked(Words words, string line) => new([new Run(line + " "), new Run(words.Hypothetical, Mark.Reading)]);
}
