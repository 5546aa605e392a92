using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Timelines;
using Assure.Record.Facts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>What changed, when: the spans of an answer and what made each change.</summary>
public static class TimelinePage
{
    private const int MostBrief = 2;

    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="timeline">The timeline.</param>
    public static ImmutableArray<Block> Of(PageContext context, Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(timeline);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var last = timeline.Spans.Length > 0 ? timeline.Spans[^1].From : context.On;
        blocks.Add(new Block.Heading(1, words.TitleTimeline(words.Name(timeline.Guarantor, last), words.Name(timeline.Beneficiary, last), words.KindHead(timeline.Promise))));
        blocks.Add(new Block.Table(
            [words.Period, words.Answer, words.FormLabel, words.HangsOn],
            [.. timeline.Spans.Select(span => Row(context, span))]));
        var shown = timeline.Changes.Where(change => !change.ScopeOnly).ToArray();
        if (shown.Length == 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.NothingChanged)));
        }
        else
        {
            blocks.Add(new Block.Heading(2, words.WhatChanged));
        }

        foreach (var change in shown)
        {
            blocks.Add(new Block.Heading(3, Words.Capital(words.BareDate(change.On))));
            blocks.AddRange(Change(context, change));
        }

        if (timeline.Changes.Length - shown.Length is > 0 and var folded)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.ScopeChanges(folded), Mark.Muted)));
        }

        blocks.AddRange(context.Foot(AnswerCells.HangOnActs(timeline.Spans.Select(span => span.Answer))));
        return blocks.ToImmutable();
    }

    private static ImmutableArray<Prose> Row(PageContext context, TimelineSpan span)
    {
        var words = context.Words;
        var answer = span.Answer;
        var period = words.Stretch(span.From, span.To);
        var phrase = answer.Verdict is { } verdict
            ? new Prose([new Run(words.Letter(verdict), Mark.Strong), new Run(" " + words.Phrase(verdict))])
            : context.Sentences.Write(answer, []);
        return [Prose.Of(period), phrase, Prose.Of(answer.Form is { } form ? words.Brief(form) : string.Empty), AnswerCells.HangsOn(context, answer)];
    }

    /// <summary>One change, without its day: the answer before and after, what made it, and the readings it depends on.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="change">The change.</param>
    /// <param name="readings">Whether the readings it depends on are told.</param>
    public static ImmutableArray<Block> Change(PageContext context, Change change, bool readings = true)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(change);
        var words = context.Words;
        return
        [
            new Block.Bullets(
            [
                Prose.Of($"{words.Before}: {Outcome(context, change.Before with { On = change.On.AddDays(-1) })}."),
                Prose.Of($"{words.After}: {Outcome(context, change.After)}."),
                .. Reasons(context, readings ? change : change with { Readings = [] }),
            ]),
        ];
    }

    /// <summary>What made the changes of one day, and the readings they depend on, each once; for a page that shows the answers before and after.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="changes">The changes, one for each kind of promise.</param>
    /// <param name="told">The ids of readings whose question the page has told, which are only called by name; those told now are added.</param>
    public static ImmutableArray<Prose> Causes(PageContext context, IEnumerable<Change> changes, ISet<string> told)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(told);
        var (said, items, known) = (new HashSet<string>(), ImmutableArray.CreateBuilder<Prose>(), new List<ChangeReading>());
        foreach (var change in changes)
        {
            items.AddRange(Reasons(context, change with { Readings = [] }).Where(reason => said.Add(reason.ToString())));
            foreach (var reading in change.Readings.Where(reading => said.Add(Under(context.Words, reading).ToString())))
            {
                if (told.Add(reading.Doubt.Id))
                {
                    items.Add(Under(context.Words, reading));
                }
                else
                {
                    known.Add(reading);
                }
            }
        }

        return [.. items, .. known.GroupBy(static reading => reading.Vanishes).Select(same => Known(context.Words, same))];
    }

    /// <summary>What made the changes of one day to a state, in few words: the first causes, and how many more there are.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="changes">The changes, of one day and one beneficiary.</param>
    public static string Brief(PageContext context, IEnumerable<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(changes);
        string[] causes = [.. CausePhrase.Brief(context.Words, changes.Select(change => (context.Telling(change.After) with { IsPast = false }, change.Causes)))];
        return Words.Capital(string.Join("; ", causes.Take(MostBrief))) + (causes.Length > MostBrief ? $" {context.Words.MoreRows(causes.Length - MostBrief)}" : string.Empty);
    }

    private static ImmutableArray<Prose> Reasons(PageContext context, Change change)
    {
        var words = context.Words;
        var telling = context.Telling(change.After) with { IsPast = false };
        var items = ImmutableArray.CreateBuilder<Prose>();
        items.AddRange(CausePhrase.Apart(change.Causes).Select(cause => Because(context, telling, cause)));
        items.AddRange(change.Readings.Select(reading => Under(words, reading)));
        return items.ToImmutable();
    }

    /// <summary>What another reading makes of a change.</summary>
    private static Prose Under(Words words, ChangeReading reading) =>
        new([new Run(reading.Doubt.Id, Mark.Reading), new Run(" " + words.ChangeUnderReading(words.Of(reading.Doubt.Question), Gloss(words, reading, reading.Taken), Gloss(words, reading, reading.Other), reading.Vanishes))]);

    /// <summary>The readings that make the same of a change, their questions and our answers told before.</summary>
    private static Prose Known(Words words, IGrouping<bool, ChangeReading> same)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(new Run(words.Pages[same.Key ? "pair.changed.vanishes" : "pair.changed.other"]));
        foreach (var reading in same)
        {
            runs.AddRange(new Run(runs.Count == 1 ? " " : ", "), new Run(reading.Doubt.Id, Mark.Reading), new Run(" " + words.Pages.Filled("pair.changed.reading", Gloss(words, reading, reading.Other))));
        }

        runs.Add(new Run("."));
        return new(runs.ToImmutable());
    }

    private static string Gloss(Words words, ChangeReading reading, int way) => reading.Doubt.Readings[way].Gloss is { } text ? words.Of(text) : reading.Doubt.Readings[way].Id;

    private static string Outcome(PageContext context, Answer answer)
    {
        if (answer.Verdict is not { } verdict)
        {
            return context.Sentences.Write(answer, []).ToString().TrimEnd('.');
        }

        var telling = context.Telling(answer) with { IsPast = false };
        return FallPhrase.Outcome(telling, verdict, answer.Form, answer.Residual);
    }

    private static Prose Because(PageContext context, Telling telling, Cause cause)
    {
        var words = context.Words;
        var sentence = new Run($"{words.Because}: {CausePhrase.Sentence(words, telling, cause)}.");
        return cause.Row is { } row
            ? new Prose([sentence, new Run($" ({row.Source.CitedAs}; {row.Origin})", Mark.Muted), .. Unread(words, row.Verified)])
            : new Prose([sentence]);
    }

    private static IEnumerable<Run> Unread(Words words, Verified verified) =>
        verified == Verified.Yes ? [] : [new Run(" "), new Run(words.FactUnreadNote(verified), Mark.Unread)];
}
