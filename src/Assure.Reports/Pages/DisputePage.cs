using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Disputes;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>Which answers of a day turn on what is disputed, imprecise or read one way, and what they would be by each viewpoint.</summary>
public static class DisputePage
{
    private const int MostNamed = 12;

    /// <summary>Makes the page of all: disputes and imprecise dates, and apart from them our readings.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="survey">What the answers turn on.</param>
    public static ImmutableArray<Block> All(PageContext context, DisputeSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(survey);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.TitleDisputes(survey.On)));
        blocks.Add(new Block.Paragraph(Prose.Of(words.TurnSummary(survey.Answers, DisputeSurvey.Turning(survey.Disputes), DisputeSurvey.Turning(survey.Windows), DisputeSurvey.Turning(survey.Doubts)))));
        AddForemost(DisputeSurvey.Foremost([.. survey.Disputes, .. survey.Windows]), words.MostTurnOnDispute, blocks);
        AddForemost(DisputeSurvey.Foremost(survey.Doubts), words.MostTurnOnDoubt, blocks);
        AddPoints(context, words.DisputesHead, words.DisputesOpen, survey.Disputes, blocks);
        AddPoints(context, words.WindowsHead, survey.Windows.IsEmpty ? words.NoWindows : words.WindowOpen, survey.Windows, blocks);
        AddPoints(context, words.DoubtsHead, words.DoubtsFixed, survey.Doubts, blocks);
        AddSpeakers(context, survey.Given, survey.Speakers, null, blocks);
        blocks.AddRange(PeopleLines.Groups(context, words.TurnsOnHead, [.. survey.Disputes.Concat(survey.Windows).Concat(survey.Doubts).Where(static point => !point.Turning.IsEmpty).Select(static point => (point.Choice.Id, States(point)))]));
        blocks.Add(new Block.Paragraph(Prose.Of(words.MoreOnEach, Mark.Muted)));
        blocks.AddRange(context.Foot(hangsOnActs: false));
        return blocks.ToImmutable();
    }

    /// <summary>Makes the page of one point.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="point">The point.</param>
    /// <param name="answers">How many answers there are that day.</param>
    /// <param name="speakers">What the answers it bears on would be by each viewpoint.</param>
    /// <param name="named">Whether every state is named.</param>
    public static ImmutableArray<Block> Of(PageContext context, DisputedPoint point, int answers, IReadOnlyList<SpeakerEffect> speakers, bool named)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(speakers);
        var words = context.Words;
        var dispute = (point.Choice as Choice.OfReading)?.Dispute;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, Question(context, point)));
        blocks.Add(new Block.Paragraph(Prose.Of(dispute is null ? point.Choice.Id : $"{dispute.Id} ({dispute.Origin})")));
        blocks.Add(new Block.Paragraph(Prose.Of(dispute is null ? words.WindowOpen : point.IsDoubt ? words.DoubtsFixed : words.DisputesOpen)));
        blocks.Add(new Block.Heading(2, words.AccountsHead));
        blocks.Add(new Block.Bullets([.. Accounts.Order(context, point.Choice).Select(way => Accounts.Of(context, point.Choice, way))]));
        blocks.Add(new Block.Heading(2, words.WhatTurnsOnIt(context.On)));
        blocks.Add(new Block.Paragraph(Prose.Of(words.BearsOn(point.Bearing.Length, answers, point.Turning.Length))));
        if (!point.Bearing.IsEmpty)
        {
            blocks.Add(Counts(context, point));
        }

        if (!point.Turning.IsEmpty)
        {
            blocks.Add(new Block.Heading(2, words.AnswersTurningHead));
            blocks.Add(new Block.Bullets([.. Groups(context, point).Select(group => Group(context, point, group, named))]));
            blocks.AddRange(PeopleLines.Concerned(context, States(point)));
        }

        if (speakers.Count > 0 && !point.Bearing.IsEmpty)
        {
            AddSpeakers(context, Count(point.Bearing), speakers, dispute, blocks);
        }

        blocks.AddRange(context.Foot(hangsOnActs: AnswerCells.HangOnActs(point.Bearing)));
        return blocks.ToImmutable();
    }

    /// <summary>The states promised to whose answers turn on a point, each once.</summary>
    private static ImmutableArray<State> States(DisputedPoint point) => [.. point.Turning.Select(static answer => answer.Beneficiary).OfType<State>().Distinct()];

    private static void AddForemost(ImmutableArray<DisputedPoint> foremost, Func<IReadOnlyList<string>, int, string> say, ImmutableArray<Block>.Builder blocks)
    {
        if (!foremost.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(say([.. foremost.Select(static point => point.Choice.Id)], foremost[0].Turning.Length))));
        }
    }

    private static void AddPoints(PageContext context, string head, string what, ImmutableArray<DisputedPoint> points, ImmutableArray<Block>.Builder blocks)
    {
        blocks.Add(new Block.Heading(2, head));
        blocks.Add(new Block.Paragraph(Prose.Of(what)));
        foreach (var point in points)
        {
            blocks.Add(new Block.Paragraph(new(
            [
                new Run(point.Choice.Id, Mark.Strong),
                new Run($". {Question(context, point)} {context.Words.TurnOnIt(point.Turning.Length, point.Bearing.Length)}"),
                new Run(Where(context, point), Mark.Muted),
            ])));
            blocks.Add(new Block.Bullets([.. Accounts.Order(context, point.Choice).Select(way => Accounts.Of(context, point.Choice, way))]));
        }
    }

    /// <summary>From whom and to whom the answers that turn on a point are, promisers with the same states together.</summary>
    private static string Where(PageContext context, DisputedPoint point)
    {
        var words = context.Words;
        var rows = point.Turning.GroupBy(static answer => answer.Guarantor)
            .Select(row => (Promiser: words.ShortName(row.Key, context.On), To: Names(context, row, named: false)))
            .GroupBy(static row => row.To)
            .Select(same => $"{words.And([.. same.Select(static row => row.Promiser)])} → {same.Key}");
        return point.Turning.IsEmpty ? string.Empty : $" {string.Join("; ", rows)}.";
    }

    private static string Question(PageContext context, DisputedPoint point) =>
        Accounts.Question(context, point.Choice, point.Bearing.IsEmpty ? null : context.Telling(point.Bearing[0]));

    private static string Names(PageContext context, IEnumerable<Answer> answers, bool named)
    {
        string[] names = [.. answers.Select(answer => context.Words.ShortName(answer.Beneficiary, context.On)).Distinct().Order(context.Words.Pages.Alphabetical)];
        return named || names.Length <= MostNamed ? string.Join(", ", names) : context.Words.CountOfStates(names.Length);
    }

    /// <summary>How many answers of each verdict there are, as given and on each account.</summary>
    private static Block.Table Counts(PageContext context, DisputedPoint point)
    {
        var words = context.Words;
        int[] ways = [.. Accounts.Order(context, point.Choice)];
        ImmutableArray<VerdictCount>[] tellings = [Count(point.Bearing), .. ways.Select(way => Count(point.Bearing.Select(answer => point.Under(answer, way))))];
        return new(
            [words.AsGiven, .. ways.Select(way => Accounts.Label(context, point.Choice, way)), words.Answer],
            [.. Verdicts(tellings).Select(verdict => (ImmutableArray<Prose>)[.. tellings.Select(counts => Prose.Of(Number(words, counts, verdict))), Prose.Of(words.Phrase(verdict))])]);
    }

    private static void AddSpeakers(PageContext context, ImmutableArray<VerdictCount> given, IReadOnlyList<SpeakerEffect> speakers, Record.Rules.Dispute? on, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        Verdict[] verdicts = [.. Verdicts([given, .. speakers.Select(static effect => effect.Verdicts)])];
        blocks.Add(new Block.Heading(2, words.ViewpointsHead));
        blocks.Add(new Block.Paragraph(Prose.Of(words.ViewpointsShown)));
        blocks.Add(new Block.Table(
            [.. verdicts.Select(words.Letter), words.ViewpointColumns[1], words.ViewpointColumns[0], words.ViewpointColumns[2]],
            [
                Row(given, 0, "–", words.NobodysWord),
                .. InOrder(context, speakers).Select(effect => Row(effect.Verdicts, effect.Changes.Length, Says(words, effect.Speaker, on), Who(context, effect.Speaker))),
            ]));
        blocks.Add(new Block.Paragraph(Prose.Of(string.Join(" · ", verdicts.Select(verdict => $"{words.Letter(verdict)}\u00a0{words.Phrase(verdict)}")), Mark.Muted)));

        ImmutableArray<Prose> Row(ImmutableArray<VerdictCount> counts, int changing, string says, string who) =>
            [.. verdicts.Select(verdict => Prose.Of(Number(words, counts, verdict))), Prose.Of(words.Number(changing)), Prose.Of(says), Prose.Of(who)];
    }

    /// <summary>The reading someone holds of the dispute of the page; on the page of all, on how many points it has a word.</summary>
    private static string Says(Words words, Speaker speaker, Record.Rules.Dispute? on) =>
        speaker.Says.IsEmpty ? "–" : on is null ? words.Number(speaker.Says.Length) : speaker.ReadingOf(on) is { } reading ? on.Readings[reading].Id : "–";

    /// <summary>States in alphabetical order, then named actors likewise, then the two sides of each question.</summary>
    private static IEnumerable<SpeakerEffect> InOrder(PageContext context, IReadOnlyList<SpeakerEffect> speakers) => speakers
        .OrderBy(static effect => effect.Speaker.Name is not null ? 1 : effect.Speaker.Viewpoint.Kind == ViewpointKind.Actor ? 0 : 2)
        .ThenBy(effect => effect.Speaker.Says.IsEmpty ? string.Empty : Who(context, effect.Speaker), context.Words.Pages.Alphabetical);

    private static string Who(PageContext context, Speaker speaker) => speaker switch
    {
        { Name: { } name } => context.Words.Voice(name),
        { Viewpoint.Kind: ViewpointKind.Guarantor } => context.Words.PromisersWord,
        { Viewpoint.Kind: ViewpointKind.Beneficiary } => context.Words.BeneficiarysWord,
        _ => context.Words.ShortName(speaker.Viewpoint.State!, context.On),
    };

    /// <summary>The answers that turn on a point, those of one promiser, kind and telling together, most first.</summary>
    private static IEnumerable<Answer[]> Groups(PageContext context, DisputedPoint point) => point.Turning
        .GroupBy(answer => (answer.Guarantor, answer.Promise, Told: string.Join('|', Accounts.Order(context, point.Choice).Select(way => Told(context.Words, answer, point.Under(answer, way))).Prepend(ReadingPage.Shown(context.Words, answer)))))
        .OrderByDescending(static group => group.Count())
        .Select(group => group.OrderBy(answer => context.Words.ShortName(answer.Beneficiary, context.On), context.Words.Pages.Alphabetical).ToArray());

    private static Prose Group(PageContext context, DisputedPoint point, Answer[] answers, bool named)
    {
        var words = context.Words;
        var first = answers[0];
        var accounts = Accounts.Order(context, point.Choice).Select(way => $"{Accounts.Label(context, point.Choice, way)}: {Told(words, first, point.Under(first, way))}");
        return new(
        [
            new Run($"{words.ShortName(first.Guarantor, context.On)} → {Names(context, answers, named)}{PeopleLines.After(context, answers.Select(static answer => answer.Beneficiary))}, {words.KindHead(first.Promise).ToLowerInvariant()}", Mark.Strong),
            new Run($". {words.AsGiven}: {ReadingPage.Shown(words, first)}; {string.Join("; ", accounts)}."),
            .. Example(context, point, first),
        ]);
    }

    /// <summary>Where only the condition is another: the answer to the first state in words, as given and on that account.</summary>
    private static IEnumerable<Run> Example(PageContext context, DisputedPoint point, Answer first)
    {
        foreach (var way in Accounts.Order(context, point.Choice))
        {
            var then = point.Under(first, way);
            if (Told(context.Words, first, then) == context.Words.AnotherCondition && first.Verdict is not null)
            {
                yield return new($" {context.Words.ShortName(first.Beneficiary, context.On)}, {Accounts.Label(context, point.Choice, way)}: {ReadingPage.InWords(context, first)} → {ReadingPage.InWords(context, then)}.", Mark.Muted);
            }
        }
    }

    private static string Told(Words words, Answer given, Answer then)
    {
        var told = ReadingPage.Shown(words, then);
        return ReferenceEquals(given, then) ? words.SameAsGiven
            : told != ReadingPage.Shown(words, given) ? told
            : then.Verdict == Verdict.Disputed ? words.StillDisputed
            : words.AnotherCondition;
    }

    private static IOrderedEnumerable<Verdict> Verdicts(IEnumerable<ImmutableArray<VerdictCount>> tellings) =>
        tellings.SelectMany(static counts => counts).Select(static count => count.Verdict).Distinct().Order();

    private static string Number(Words words, ImmutableArray<VerdictCount> counts, Verdict verdict) =>
        words.Number(counts.FirstOrDefault(count => count.Verdict == verdict)?.Answers ?? 0);

    private static ImmutableArray<VerdictCount> Count(IEnumerable<Answer> answers) =>
        [.. answers.Select(static answer => answer.Verdict).OfType<Verdict>().GroupBy(static verdict => verdict).OrderBy(static group => group.Key).Select(static group => new VerdictCount(group.Key, group.Count()))];
}
