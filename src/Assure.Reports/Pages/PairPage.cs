using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>What one state has promised another: the sentence, the kinds side by side, what it hangs on, each text, readings and disputes.</summary>
public static class PairPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="answers">The answers of the pair, by kind; the first kind asked is told in full.</param>
    /// <param name="asked">The kinds asked about.</param>
    /// <param name="why">Whether the proof is shown.</param>
    public static ImmutableArray<Block> Of(PageContext context, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> asked, bool why)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(asked);
        var words = context.Words;
        var main = answers.First(answer => answer.Promise == asked[0]);
        var telling = context.Telling(main);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.TitleFromTo(telling.GuarantorName, telling.BeneficiaryName, context.On)));
        blocks.Add(new Block.Paragraph(context.Sentences.Write(main, answers, SentenceDetail.Glance)));
        blocks.AddRange(Kinds(context, answers, asked));
        blocks.AddRange(Body(context, answers, asked));
        if (why)
        {
            blocks.Add(new Block.Heading(2, words.Why));
            foreach (var answer in answers.Where(answer => answer.Proof is not null))
            {
                blocks.Add(new Block.Heading(3, words.KindHead(answer.Promise)));
                blocks.Add(new Block.Tree(ProofPage.Tree(context.Words, answer.Proof!)));
            }
        }

        blocks.Add(new Block.Heading(2, words.NotSaid));
        blocks.Add(new Block.Paragraph(Prose.Of(words.ThreatsNotAssessed)));
        blocks.AddRange(context.Foot(AnswerCells.HangOnActs(answers)));
        return blocks.ToImmutable();
    }

    /// <summary>What stands below the sentence and the kinds side by side: what the promise hangs on, each text, readings and disputes, what else there is.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="answers">The answers of the pair, by kind.</param>
    /// <param name="asked">The kinds asked about; the first is told in full.</param>
    /// <param name="isLinked">Whether a reading has its own page a click away, so that one that decides nothing here need only be named.</param>
    public static ImmutableArray<Block> Body(PageContext context, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> asked, bool isLinked = false)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(asked);
        var words = context.Words;
        var main = answers.First(answer => answer.Promise == asked[0]);
        var telling = context.Telling(main);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (main.Verdict is Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant)
        {
            blocks.Add(new Block.Heading(2, words.HangsOnLabel));
            blocks.Add(new Block.Bullets([.. ConditionPhrase.Lines(telling with { IsPast = false }, main.Residual).Select(Prose.Of)]));
        }

        AddTexts(context, main, telling, blocks);
        AddReadings(context, answers, asked, main, isLinked, blocks);
        AddMisses(context, main, telling, blocks);
        AddBesides(context, main, telling, blocks);
        return blocks.ToImmutable();
    }

    /// <summary>The kinds of promise side by side, in a table.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="answers">The answers of the pair, by kind.</param>
    /// <param name="asked">The kinds asked about.</param>
    public static ImmutableArray<Block> Kinds(PageContext context, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> asked)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(asked);
        var words = context.Words;
        var main = answers.First(answer => answer.Promise == asked[0]);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        TerritorySection.AddTo(blocks, context, main.Beneficiary, [main]);
        var shown = answers.Where(answer => answer.Verdict is not null && (answer.Promise.Id is "non-use" or "non-threat" || asked.Count == 1 || answer.Verdict != Verdict.None)).ToArray();
        if (shown.Length > 0)
        {
            blocks.Add(new Block.Table(
                [words.PromiseLabel, words.Answer, words.FormLabel, words.HangsOn],
                [.. shown.Select(answer => Row(context, answer))]));
        }

        return blocks.ToImmutable();
    }

    private static ImmutableArray<Prose> Row(PageContext context, Answer answer) =>
    [
        Prose.Of(context.Words.KindHead(answer.Promise)),
        new Prose([new Run(context.Words.Letter(answer.Verdict!.Value), Mark.Strong), new Run(" " + context.Words.Phrase(answer.Verdict!.Value))]),
        Prose.Of(answer.Form is { } form ? context.Words.Phrase(form) : string.Empty),
        AnswerCells.HangsOn(context, answer),
    ];

    private static void AddTexts(PageContext context, Answer main, Telling telling, ImmutableArray<Block>.Builder blocks)
    {
        if (main.Tiers.IsEmpty)
        {
            return;
        }

        blocks.Add(new Block.Heading(2, context.Words.Texts));
        foreach (var tier in main.Tiers)
        {
            blocks.Add(new Block.Heading(3, Languages.Words.Capital(context.Words.Phrase(tier.Form))));
            blocks.Add(new Block.Bullets([.. tier.Texts.Select(text => AnswerCells.Text(context, telling, text))]));
        }
    }

    /// <summary>What the promise told turns on, and what matters to the other kinds of promise beside it.</summary>
    private static void AddReadings(PageContext context, IReadOnlyList<Answer> answers, IReadOnlyList<Kind> asked, Answer main, bool isLinked, ImmutableArray<Block>.Builder blocks)
    {
        var items = Readings(context, main, "", isLinked, static _ => true).ToList();
        var told = Turns(main).Select(static turn => turn.Choice).ToHashSet();
        foreach (var other in answers.Where(other => other != main && asked.Contains(other.Promise)))
        {
            items.AddRange(Readings(context, other, context.Words.KindHead(other.Promise) + ": ", isLinked, turn => turn.Matters && told.Add(turn.Choice)));
        }

        if (items.Count > 0)
        {
            blocks.Add(new Block.Heading(2, context.Words.ReadingsAndDisputes));
            blocks.Add(new Block.Bullets([.. items]));
        }
    }

    private static IEnumerable<Turn> Turns(Answer answer) => answer.TurnsOn.Disputes.Concat(answer.TurnsOn.Doubts);

    private static IEnumerable<Prose> Readings(PageContext context, Answer answer, string lead, bool isLinked, Func<Turn, bool> chosen)
    {
        var telling = context.Telling(answer);
        var turns = Turns(answer).Where(chosen).ToLookup(turn => isLinked && !turn.Matters && turn.Taken is not null && ChoicePhrase.Page(turn.Choice) is not null);
        foreach (var turn in turns[false].OrderBy(static turn => turn.Taken is null))
        {
            var effect = turn.Matters ? string.Empty : " " + context.Words.MakesNoDifference;
            if (turn.Taken is not null)
            {
                var lines = FallPhrase.OtherReadings(telling, turn, answer.Verdict == Verdict.Disputed).Prepend(FallPhrase.OurReading(telling, turn));
                yield return new Prose([new Run(turn.Choice.Id, Mark.Reading, ChoicePhrase.Page(turn.Choice)), new Run(" " + lead + (turn.Matters ? string.Join(" ", lines) : FallPhrase.OurReading(telling, turn) + effect))]);
            }
            else
            {
                var ways = Enumerable.Range(0, turn.Choice.Ways).Select(way => context.Words.Way(ChoicePhrase.Way(telling, turn.Choice, way), ChoicePhrase.Holders(telling, turn.Choice, way)));
                yield return new Prose([new Run(turn.Choice.Id, Mark.Disputed, ChoicePhrase.Page(turn.Choice)), new Run($" {lead}{ChoicePhrase.Question(telling, turn.Choice)} {Languages.Words.Capital(string.Join("; ", ways))}.{effect}")]);
            }
        }

        if (turns[true].ToArray() is { Length: > 0 } same)
        {
            yield return new Prose(
            [
                new Run(lead + context.Words.SameEitherWay),
                .. same.SelectMany((turn, at) => new[]
                {
                    new Run(at == 0 ? " " : ", "),
                    new Run(turn.Choice.Id, Mark.Reading, ChoicePhrase.Page(turn.Choice)),
                    new Run(" " + context.Words.Pages.Filled("pair.changed.reading", ChoicePhrase.Way(telling, turn.Choice, turn.Taken!.Value))),
                }),
                new Run("."),
            ]);
        }
    }

    private static void AddMisses(PageContext context, Answer main, Telling telling, ImmutableArray<Block>.Builder blocks)
    {
        var misses = main.NearestMiss.Where(miss => main.Verdict == Verdict.None && main.Beneficiary.Sort != Sort.Territory || MissPhrase.IsTelling(miss)).ToArray();
        if (misses.Length > 0)
        {
            blocks.Add(new Block.Heading(2, main.Verdict == Verdict.None ? context.Words.NoPromiseLabel : context.Words.ClosestLabel));
            blocks.Add(new Block.Bullets([.. misses.Select(miss => Prose.Of(MissPhrase.Of(telling, miss, beside: miss.Text.Form is not null, listed: true)))]));
        }
    }

    private static void AddBesides(PageContext context, Answer main, Telling telling, ImmutableArray<Block>.Builder blocks)
    {
        var items = new List<string>();
        foreach (var following in main.Follows)
        {
            items.Add(context.Words.Follows(telling.What(following.Rule.From), telling.What(following.Rule.Kind), FallPhrase.Outcome(telling, following.Verdict, null, following.Residual)));
        }

        items.AddRange(main.Reserved.Select(power => context.Words.Keeps(telling.GuarantorName, context.Words.Of(power.Clause.Power))));
        items.AddRange(main.Territories.Where(note => note.Texts.Length > 0).Select(note => context.Words.ReachesTerritory(TextPhrase.Of(telling, note.Texts[0]), telling.Name(note.Territory).Text)));
        if (main.Verdict is not null && !main.GuarantorArmed)
        {
            items.Add(context.Words.NotArmedThen(telling.GuarantorName));
        }

        if (items.Count > 0)
        {
            blocks.Add(new Block.Heading(2, context.Words.AlsoOnRecord));
            blocks.Add(new Block.Bullets([.. items.Select(Prose.Of)]));
        }

        if (!main.RestsOn.IsEmpty)
        {
            blocks.Add(new Block.Heading(2, context.Words.RestsOn));
            blocks.Add(new Block.Bullets([.. main.RestsOn.Select(fact => Fact(context, telling, fact))]));
        }
    }

    private static Prose Fact(PageContext context, Telling telling, RestingFact fact)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(new Run(Languages.Words.Capital(FactPhrase.Of(telling, fact)) + "."));
        foreach (var row in fact.Rows)
        {
            runs.Add(new Run($" ({row.Source.CitedAs}; {row.Origin})", Mark.Muted));
            if (row.Verified != Record.Facts.Verified.Yes)
            {
                runs.Add(new Run(" "));
                runs.Add(new Run(context.Words.FactUnreadNote(row.Verified), Mark.Unread));
            }
        }

        return new Prose(runs.ToImmutable());
    }
}
