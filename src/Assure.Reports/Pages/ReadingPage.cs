using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;
using Assure.Record.Rules;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>A dispute or doubt: the question, the words at issue, the readings and who holds them, and what the answers would be under each.</summary>
public static class ReadingPage
{
    private const int MostStates = 12;

    /// <summary>Makes the page of one.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="report">What hangs on it.</param>
    public static ImmutableArray<Block> Of(PageContext context, ReadingReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        var words = context.Words;
        var dispute = report.Dispute;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.Of(dispute.Question)));
        blocks.Add(new Block.Paragraph(Prose.Of($"{dispute.Id} ({dispute.Origin})")));
        blocks.Add(new Block.Paragraph(Prose.Of(dispute.Default is { } taken ? words.OurRule(Gloss(words, dispute, taken)) : words.LeftOpen)));
        blocks.Add(new Block.Heading(2, words.ReadingsLabel));
        blocks.Add(new Block.Bullets([.. dispute.Readings.Select((_, reading) => Reading(context, dispute, reading))]));
        blocks.Add(new Block.Heading(2, words.WordsAtIssue));
        blocks.Add(report.Uses.IsEmpty ? new Block.Paragraph(Prose.Of(words.NothingNamesIt)) : new Block.Bullets([.. report.Uses.Select(use => Use(words, dispute, use))]));
        blocks.Add(new Block.Heading(2, words.WhatTurnsOnIt(report.On)));
        blocks.Add(new Block.Paragraph(Prose.Of(words.BearsOn(report.Bearing.Sum(count => count.Answers), report.Answers, report.Changing))));
        if (!report.Bearing.IsEmpty)
        {
            blocks.Add(Counts(words, report));
            foreach (var effect in report.Effects)
            {
                AddEffect(context, dispute, effect, blocks);
            }
        }

        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return blocks.ToImmutable();
    }

    /// <summary>Makes the list of all, those on which most answers turn first.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="reports">What hangs on each.</param>
    public static ImmutableArray<Block> All(PageContext context, IReadOnlyList<ReadingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(reports);
        var words = context.Words;
        return
        [
            new Block.Heading(1, words.TitleReadings(context.On)),
            new Block.Table(
                [words.Pages["found.name"], words.Pages["found.sort"], words.Changing, words.Bearing, words.Question],
                [
                    .. reports.OrderByDescending(report => report.Changing).ThenByDescending(report => report.Bearing.Sum(count => count.Answers)).ThenBy(report => report.Dispute.Id, StringComparer.Ordinal)
                        .Select(report => (ImmutableArray<Prose>)[
                            Prose.Of(report.Dispute.Id, Mark.Strong), Prose.Of(words.DisputeOrDoubt(report.Dispute.IsDoubt)),
                            Prose.Of(words.Number(report.Changing)), Prose.Of(words.Number(report.Bearing.Sum(count => count.Answers))), Prose.Of(words.Of(report.Dispute.Question))]),
                ]),
            new Block.Paragraph(Prose.Of(words.ReadingsCounted(reports.Count == 0 ? 0 : reports[0].Answers), Mark.Muted)),
            new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)),
        ];
    }

    private static Prose Reading(PageContext context, Dispute dispute, int reading) => new(
    [
        new Run(dispute.Readings[reading].Id, Mark.Strong),
        new Run($": {Way(context, dispute, reading)}"),
        .. dispute.Default == reading ? (IEnumerable<Run>)[new Run(" "), new Run(context.Words.OurReadingMark, Mark.Reading)] : [],
    ]);

    private static string Way(PageContext context, Dispute dispute, int reading) => context.Words.Way(
        Gloss(context.Words, dispute, reading),
        [.. dispute.Readings[reading].Voices.Select(voice => voice.State is { } state ? context.Words.Name(state, context.On).Text : context.Words.Voice(voice)).Order(context.Words.Pages.Alphabetical)]);

    private static string Gloss(Words words, Dispute dispute, int reading) => dispute.Readings[reading].Gloss is { } gloss ? words.Of(gloss) : dispute.Readings[reading].Id;

    private static Prose Use(Words words, Dispute dispute, ReadingUse use)
    {
        var parts = new List<string>();
        if (use.Gloss is { } gloss)
        {
            parts.Add(words.Of(gloss).TrimEnd('.'));
        }

        parts.Add(words.Use(use.Kind, use.Reading is { } reading ? dispute.Readings[reading].Id : null));
        if (!use.Texts.IsEmpty)
        {
            parts.Add(words.UsedIn(string.Join(", ", use.Texts)));
        }

        var place = use.Cites.Length > 0 ? $"{use.Cites}; {use.Origin}" : use.Origin;
        return new([new Run(use.Name, Mark.Strong), new Run($": {string.Join("; ", parts)}."), new Run($" ({place})", Mark.Muted)]);
    }

    /// <summary>How many answers of each verdict there are, as given and under each reading.</summary>
    private static Block.Table Counts(Words words, ReadingReport report)
    {
        var tellings = new[] { report.Bearing }.Concat(report.Effects.Select(effect => effect.Verdicts)).ToArray();
        var verdicts = tellings.SelectMany(counts => counts).Select(count => count.Verdict).Distinct().Order();
        return new(
            [words.AsGiven, .. report.Effects.Select(effect => report.Dispute.Readings[effect.Reading].Id), words.Answer],
            [.. verdicts.Select(verdict => (ImmutableArray<Prose>)[.. tellings.Select(counts => Prose.Of(words.Number(counts.FirstOrDefault(count => count.Verdict == verdict)?.Answers ?? 0))), Prose.Of(words.Phrase(verdict))])]);
    }

    private static void AddEffect(PageContext context, Dispute dispute, ReadingEffect effect, ImmutableArray<Block>.Builder blocks)
    {
        var words = context.Words;
        blocks.Add(new Block.Heading(3, $"{dispute.Readings[effect.Reading].Id}: {Way(context, dispute, effect.Reading)}"));
        blocks.Add(new Block.Paragraph(Prose.Of(words.AnswersChange(effect.Changes.Length))));
        var groups = effect.Changes
            .GroupBy(change => (change.Before.Guarantor, change.Before.Promise, Becomes: Becomes(words, change)))
            .OrderByDescending(group => group.Count())
            .Select(group => Group(context, [.. group]));
        if (!effect.Changes.IsEmpty)
        {
            blocks.Add(new Block.Bullets([.. groups]));
        }
    }

    private static Prose Group(PageContext context, ReadingChange[] changes)
    {
        var words = context.Words;
        changes = [.. changes.OrderBy(change => words.ShortName(change.Before.Beneficiary, context.On), words.Pages.Alphabetical)];
        var first = changes[0].Before;
        var names = changes.Select(change => words.ShortName(change.Before.Beneficiary, context.On)).ToArray();
        var states = names.Length == 1 ? names[0] : words.CountOfStates(names.Length);
        var list = names.Length == 1 ? string.Empty : $" ({(names.Length > MostStates ? $"{string.Join(", ", names.Take(MostStates))} {words.MoreRows(names.Length - MostStates)}" : words.And(names))})";
        return new(
        [
            new Run(Words.Capital(words.ToStates(words.Name(first.Guarantor, context.On), states)), Mark.Strong),
            new Run($", {words.KindHead(first.Promise).ToLowerInvariant()}: {Becomes(words, changes[0])}."),
            new Run(list, Mark.Muted),
            .. Example(context, changes[0]),
        ]);
    }

    /// <summary>Where only the condition is another: the answer to the first state in words, before and after.</summary>
    private static IEnumerable<Run> Example(PageContext context, ReadingChange change)
    {
        if (Shown(context.Words, change.Before) != Shown(context.Words, change.After) || change.Before.Verdict is null or Verdict.Disputed)
        {
            return [];
        }

        var name = Words.Capital(context.Words.ShortName(change.Before.Beneficiary, context.On));
        return [new Run($" {name}: {InWords(context, change.Before)} → {InWords(context, change.After)}.")];
    }

    /// <summary>An answer as a clause.</summary>
    internal static string InWords(PageContext context, Answer answer) =>
        Sentences.FallPhrase.Outcome(context.Telling(answer) with { IsPast = false }, answer.Verdict!.Value, null, answer.Residual);

    /// <summary>An answer before and after: <c>promised unless certain acts, declaration (hangs on its own acts) → …</c>.</summary>
    private static string Becomes(Words words, ReadingChange change)
    {
        var (before, after) = (Shown(words, change.Before), Shown(words, change.After));
        return before == after ? $"{before} → {words.AnotherCondition}" : $"{before} → {after}";
    }

    /// <summary>An answer in few words: verdict, form, and on whose acts or words it hangs.</summary>
    internal static string Shown(Words words, Answer answer)
    {
        if (answer.Verdict is not { } verdict)
        {
            return "–";
        }

        var hangs = answer.HangsOn == HangsOn.Nothing ? string.Empty : $" ({words.HangsOn.ToLowerInvariant()} {words.HangsOnKinds(answer.HangsOn)})";
        return $"{words.Brief(verdict)}{(answer.Form is { } form ? $", {words.Brief(form)}" : string.Empty)}{hangs}";
    }
}
