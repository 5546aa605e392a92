using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;
using Target = Assure.Reports.Blocks.Target;

namespace Assure.Reports.Pages;

/// <summary>What one state has promised: counts, its texts in time, what it keeps for itself, what it says, what is disputed.</summary>
public static class PromiserPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="promiser">The promising state.</param>
    /// <param name="answers">Its answers of the day to every state.</param>
    /// <param name="kinds">The kinds of promise counted.</param>
    /// <param name="reach">Whom each text reaches on the day.</param>
    /// <param name="readings">What hangs on each dispute and doubt on the day.</param>
    public static ImmutableArray<Block> Of(PageContext context, State promiser, IReadOnlyCollection<Answer> answers, IReadOnlyList<Kind> kinds, TextReach reach, IReadOnlyCollection<ReadingReport> readings)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(promiser);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(readings);
        var (words, page) = (context.Words, context.Words.Pages);
        var people = context with { People = new Census(context.Record, context.On) };
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, page.Filled("promiser.title", words.Name(promiser, context.On).Text)));
        blocks.Add(new Block.Paragraph(Prose.Of(page.Filled("promiser.counts", words.Date(context.On)))));
        foreach (var kind in kinds)
        {
            Answer[] all = [.. answers.Where(answer => answer.Promise == kind)];
            blocks.Add(Counts(people, kind, all));
        }

        blocks.AddRange(PeopleLines.Figures(people, answers.Select(static answer => answer.Beneficiary).OfType<State>()));
        AddTexts(context, promiser, reach, blocks);
        AddKept(context, promiser, blocks);
        AddStatements(context, promiser, blocks);
        AddReadings(context, promiser, readings, blocks);
        return blocks.ToImmutable();
    }

    /// <summary>The texts a state gives or gave, in order of their beginning.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="promiser">The state.</param>
    /// <param name="reach">Whom each text reaches on the day: a text that several give is a state's when it reaches somebody from it.</param>
    private static IEnumerable<Text> Texts(PageContext context, State promiser, TextReach reach) => context.Record.Texts
        .Where(text => text.Promisers.Named.Contains(promiser) || (text.Promisers.Each is not null && reach.Givers(text).Contains(promiser)))
        .OrderBy(static text => Began(text)).ThenBy(static text => text.Id, StringComparer.Ordinal);

    private static DateOnly Began(Text text) => (text.From?.Date ?? text.On ?? text.Instrument.Date).First;

    /// <summary>How many states have which answer in which form, and how many people live there.</summary>
    private static Block.Table Counts(PageContext context, Kind kind, Answer[] answers)
    {
        var words = context.Words;
        var page = words.Pages;
        var rows = answers.Where(static answer => answer.Verdict is not null)
            .GroupBy(static answer => (answer.Verdict, answer.Form))
            .OrderBy(static group => group.Key.Verdict).ThenBy(static group => group.Key.Form is null).ThenBy(static group => group.Key.Form);
        return new(
            [words.KindHead(kind), words.FormLabel, page["promiser.states"], words.PeopleHead],
            [
                .. rows.Select(group => (ImmutableArray<Prose>)[
                    Prose.Of(words.Phrase(group.Key.Verdict!.Value)),
                    Prose.Of(group.Key.Form is { } form ? words.Phrase(form) : "–"),
                    Prose.Of(words.Number(group.Count())),
                    Prose.Of(words.Number(context.People!.Of(group.Select(static answer => answer.Beneficiary).OfType<State>()).Count)),
                ]),
            ]);
    }

    private static void AddTexts(PageContext context, State promiser, TextReach reach, ImmutableArray<Block>.Builder blocks)
    {
        var (words, page) = (context.Words, context.Words.Pages);
        Text[] texts = [.. Texts(context, promiser, reach).Where(static text => text.Standing is Standing.Assurance or Standing.Intends)];
        blocks.Add(new Block.Heading(2, page["promiser.texts"]));
        if (texts.Length == 0)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(page.Filled("promiser.notexts", words.Date(context.On)))));
            return;
        }

        blocks.Add(new Block.Table(
            [page["promiser.period"], page["promiser.what"], words.FormLabel, page.Filled("promiser.reaches", words.BareDate(context.On)), page["promiser.text"]],
            [.. texts.Select(text => Row(context, promiser, text, reach.To(text, promiser).Length))]));
    }

    private static ImmutableArray<Prose> Row(PageContext context, State promiser, Text text, int reached)
    {
        var (words, page) = (context.Words, context.Words.Pages);
        return
        [
            Prose.Of(Period(context, promiser, text)),
            Prose.Of((text.Standing == Standing.Intends ? page["promiser.intends"] + " " : "") + string.Join(", ", text.Promises?.Kinds.Select(words.KindHead) ?? [])),
            Prose.Of(text.Form is { } form ? words.Phrase(form.Form) : ""),
            Prose.Of(reached == 0 ? page["promiser.nobody"] : words.Number(reached)),
            new([new Run(Words.Capital(TextPhrase.Short(words, text)), Mark.None, Target.To(text)), new Run($" ({text.Id})", Mark.Muted)]),
        ];
    }

    /// <summary>When a text stands. A protocol's own day is one on which it was open for signature: a promiser is bound from a later one.</summary>
    private static string Period(PageContext context, State promiser, Text text) =>
        text is { Instrument.Kind: InstrumentKind.Protocol, Form.Form: Form.Treaty, From: { } opened } && context.Record.Treaties.FirstOrDefault(treaty => treaty.Id == text.Instrument.Id) is { } protocol
            ? context.Words.Pages.Filled("promiser.opened", context.Words.BareDate(opened.Date)) + "; " + Bound(context, promiser, protocol)
            : Period(context.Words, text);

    private static string Bound(PageContext context, State promiser, Treaty protocol)
    {
        var page = context.Words.Pages;
        return context.Record.Rows.SelectMany(static rows => rows).FirstOrDefault(row => row.Relation.Name == "party" && row.From?.First <= context.On && !(row.To?.First <= context.On) && row.Arguments is [var who, var what] && who == promiser && what == protocol) is { From: { } since }
            ? page.Filled("promiser.bound", context.Words.BareDate(since))
            : page["promiser.unbound"];
    }

    private static string Period(Words words, Text text) => text.From is { } from
        ? $"{words.BareDate(from.Date)} – {(text.To is { } to ? words.BareDate(to.Date) + (to.Uncertain is null ? "" : " ?") : "")}{(text.To?.By is { } by ? $" ({by.Id})" : "")}"
        : words.BareDate(text.On ?? text.Instrument.Date);

    private static void AddKept(PageContext context, State promiser, ImmutableArray<Block>.Builder blocks)
    {
        var (words, page) = (context.Words, context.Words.Pages);
        Qualification[] qualifications = [.. context.Record.Qualifications.Where(qualification => qualification.By.Contains(promiser)).OrderBy(static qualification => qualification.From.Date)];
        if (qualifications.Length > 0)
        {
            blocks.Add(new Block.Heading(2, words.Qualifications));
            foreach (var qualification in qualifications)
            {
                blocks.Add(new Block.Heading(3, $"{words.BareDate(qualification.From.Date)}: {words.Of(qualification.Instrument.ShortName)}"));
                blocks.AddRange(RulePage.Of(context, qualification));
            }
        }

        Prose[] powers = [.. context.Record.Texts.Where(text => text.Promisers.Named.Contains(promiser)).SelectMany(text => text.Reserves.Select(clause => new Prose([
            new Run(words.Of(clause.Power)), new Run($" ({text.Id}{(clause.Citation is { } citation ? $"; {citation}" : "")})", Mark.Muted)])))];
        if (powers.Length > 0)
        {
            blocks.Add(new Block.Heading(2, page["promiser.powers"]));
            blocks.Add(new Block.Bullets([.. powers]));
        }
    }

    private static void AddStatements(PageContext context, State promiser, ImmutableArray<Block>.Builder blocks)
    {
        var (words, page) = (context.Words, context.Words.Pages);
        Text[] said = [.. context.Record.Texts.Where(text => text.Promisers.Named.Contains(promiser) && text.Standing is Standing.Says or Standing.Offers or Standing.Draft).OrderBy(static text => Began(text))];
        if (said.Length > 0)
        {
            blocks.Add(new Block.Heading(2, page["promiser.statements"]));
            blocks.Add(new Block.Bullets([.. said.Select(text => new Prose(
            [
                new Run(words.BareDate(text.From?.Date ?? text.On ?? text.Instrument.Date), Mark.Strong),
                new Run(", "),
                new Run(words.Of(text.Instrument.Title), Mark.None, Target.To(text)),
                new Run(": " + (text.Gloss is { } gloss ? words.Of(gloss) : page[$"promiser.{text.Standing.ToString().ToLowerInvariant()}"])),
            ]))]));
        }
    }

    private static void AddReadings(PageContext context, State promiser, IReadOnlyCollection<ReadingReport> readings, ImmutableArray<Block>.Builder blocks)
    {
        var (words, page) = (context.Words, context.Words.Pages);
        var bearing = readings
            .Select(report => (report.Dispute, Changing: report.Effects.SelectMany(static effect => effect.Changes).Select(static change => change.Before).Where(answer => answer.Guarantor == promiser).Distinct().Count(), IsHeld: report.Dispute.Readings.Any(reading => reading.Voices.Any(voice => voice.State == promiser))))
            .Where(static one => one.Changing > 0 || one.IsHeld)
            .OrderByDescending(static one => one.Changing).ThenBy(static one => one.Dispute.Id, StringComparer.Ordinal)
            .ToArray();
        if (bearing.Length > 0)
        {
            blocks.Add(new Block.Heading(2, words.ReadingsAndDisputes));
            blocks.Add(new Block.Bullets([.. bearing.Select(one => new Prose(
            [
                new Run(words.Of(one.Dispute.Question), Mark.None, Target.To(one.Dispute)),
                new Run(" " + page.Filled("promiser.turn", words.Number(one.Changing))),
            ]))]));
        }
    }
}
