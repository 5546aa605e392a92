using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pages;

/// <summary>What the record says of one thing.</summary>
public static class ShowPages
{
    private const int MostRows = 60;

    /// <summary>An instrument: what it is, how it was read, and its texts.</summary>
    public static ImmutableArray<Block> Instrument(PageContext context, Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(instrument);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, words.Of(instrument.Title)));
        var facts = new List<string> { $"{instrument.Id} · {words.Date(instrument.Date)}{(instrument.Symbol.Length > 0 ? $" · {instrument.Symbol}" : string.Empty)} · {instrument.File}" };
        blocks.Add(new Block.Paragraph(new Prose([new Run(facts[0] + " "), .. Note(words, instrument.Read)])));
        var texts = context.Record.Texts.Where(text => text.Instrument == instrument).ToArray();
        if (texts.Length > 0)
        {
            blocks.Add(new Block.Heading(2, words.Texts));
            blocks.Add(new Block.Bullets([.. texts.Select(text => Text(words, text))]));
        }

        var qualifications = context.Record.Qualifications.Where(qualification => qualification.Instrument == instrument).ToArray();
        if (qualifications.Length > 0)
        {
            blocks.Add(new Block.Heading(2, words.Qualifications));
            blocks.Add(new Block.Bullets([.. qualifications.Select(qualification => Qualification(words, qualification))]));
        }

        if (instrument.Body.Length > 0)
        {
            blocks.Add(new Block.Verbatim(instrument.Body));
        }

        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return blocks.ToImmutable();
    }

    /// <summary>A state or another thing: its names and the rows that speak of it.</summary>
    public static ImmutableArray<Block> Entity(PageContext context, Entity entity)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(entity);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, $"{Words.Capital(entity is Treaty treaty ? words.Of(treaty.FullName) : words.Name(entity, context.On).Text)} ({entity.Id})"));
        if (entity is State state)
        {
            var names = state.Names.Select(name => $"{name.En} / {name.Sv}{(name.Aliases.IsEmpty ? string.Empty : $" ({string.Join(", ", name.Aliases)})")}");
            blocks.Add(new Block.Paragraph(Prose.Of(string.Join("; ", names))));
            var begins = state.From > DateOnly.MinValue ? words.Since(state.From) : words.SinceBeforeTheRecord;
            blocks.Add(new Block.Paragraph(Prose.Of(state.To is { } to ? words.Span(state.From, to.AddDays(-1)) : Words.Capital(begins))));
        }

        AddActs(context, [.. context.Record.Acts.Where(act => act.State == entity || act.Treaty == entity)], blocks);
        var rows = context.Record.Rows.SelectMany(rows => rows).Where(row => row.Arguments.Contains(entity)).ToArray();
        AddRows(context, rows, blocks);
        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return blocks.ToImmutable();
    }

    /// <summary>A relation: its sentence, where its truth comes from, and its rows.</summary>
    public static ImmutableArray<Block> Relation(PageContext context, Relation relation)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(relation);
        var words = context.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(1, $"{relation.Name}({string.Join(", ", relation.Parameters.Select(parameter => $"{JsonSort(parameter.Sort)} {parameter.Name}"))})"));
        if (relation.Sentence is { } sentence)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.Of(sentence))));
        }

        blocks.Add(new Block.Paragraph(Prose.Of($"{words.TruthOf(relation.Truth)} ({relation.Origin})")));
        if (!relation.Entails.IsEmpty)
        {
            blocks.Add(new Block.Bullets([.. relation.Entails.Select(entailed => Prose.Of($"→ {entailed.Relation.Name}({string.Join(", ", entailed.Arguments.Select(argument => relation.Parameters[argument].Name))})"))]));
        }

        AddRows(context, [.. context.Record.Rows[relation.Index]], blocks);
        blocks.Add(new Block.Paragraph(Prose.Of(context.Stamp, Mark.Muted)));
        return blocks.ToImmutable();
    }

    private static void AddActs(PageContext context, Act[] acts, ImmutableArray<Block>.Builder blocks)
    {
        if (acts.Length == 0)
        {
            return;
        }

        blocks.Add(new Block.Heading(2, context.Words.Acts));
        blocks.Add(new Block.Bullets([.. acts.OrderBy(act => act.Date).Take(MostRows).Select(act => Act(context, act))]));
        if (acts.Length > MostRows)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(context.Words.MoreRows(acts.Length - MostRows), Mark.Muted)));
        }

        blocks.Add(new Block.Heading(2, context.Words.StatusesAndFacts));
    }

    private static Prose Act(PageContext context, Act act)
    {
        var words = context.Words;
        var reading = act.Dispute is { } dispute ? $"{dispute.Id} = {dispute.Readings[act.Reading].Id}" : string.Empty;
        var place = act.Place.Length > 0 ? $", {act.Place}" : string.Empty;
        return new Prose(
        [
            new Run($"{act.Date}: {words.Name(act.State, act.Date.First).Text} – {words.Of(act.Treaty.Name)}: {words.Act(act.Kind)}{place}"),
            new Run($" ({act.Source.CitedAs}; {act.Origin})", Mark.Muted),
            .. reading.Length > 0 ? (IEnumerable<Run>)[new Run(" "), new Run(reading, Mark.Disputed)] : [],
            new Run(" "),
            .. FactNote(words, act.Verified),
        ]);
    }

    private static void AddRows(PageContext context, FactRow[] rows, ImmutableArray<Block>.Builder blocks)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var words = context.Words;
        blocks.Add(new Block.Bullets([.. rows.Take(MostRows).Select(row => Row(context, row))]));
        if (rows.Length > MostRows)
        {
            blocks.Add(new Block.Paragraph(Prose.Of(words.MoreRows(rows.Length - MostRows), Mark.Muted)));
        }
    }

    /// <summary>A row as a line: its sentence, its span, where it stands, and its marks.</summary>
    internal static Prose Row(PageContext context, FactRow row)
    {
        var words = context.Words;
        var sentence = row.Relation.Sentence is { } written
            ? words.Sentence(words.Of(written), hole => Sentences.FactPhrase.Named(words, context.On, row.Relation.Parameters, row.Arguments, hole), past: false)
            : $"{row.Relation.Name}({string.Join(", ", row.Arguments.Select(argument => argument.Id))})";
        var span = $"{row.From?.ToString() ?? "…"} – {row.To?.ToString() ?? string.Empty}".TrimEnd();
        var reading = row.Dispute is { } dispute ? $" {dispute.Id} = {dispute.Readings[row.Reading].Id}" : string.Empty;
        return new Prose([new Run($"{Words.Capital(sentence)}, {span}"), new Run($" ({row.Source.CitedAs}; {row.Origin})", Mark.Muted), .. reading.Length > 0 ? (IEnumerable<Run>)[new Run(" "), new Run(reading.Trim(), Mark.Disputed)] : [], new Run(" "), .. FactNote(words, row.Verified)]);
    }

    private static Prose Text(Words words, Text text)
    {
        var kinds = text.Promises is { } promises ? string.Join(", ", promises.Kinds.Select(kind => kind.Id)) : string.Empty;
        var form = text.Form is { } known ? words.Phrase(known.Form) : string.Empty;
        var from = (text.From?.Date ?? text.On) is { } day ? words.Date(day) : string.Empty;
        var to = text.To is { } end ? $" – {words.Date(end.Date)}{(end.By is { } by ? $" ({by.Id})" : string.Empty)}" : string.Empty;
        var parts = new[] { kinds, form, from + to }.Where(part => part.Length > 0);
        var gloss = text.Gloss is { } said ? " " + words.Of(said) : string.Empty;
        return new Prose([new Run(text.Id, Mark.Strong), new Run($": {string.Join("; ", parts)}.{gloss} ({text.Origin})")]);
    }

    private static Prose Qualification(Words words, Qualification qualification)
    {
        var gloss = qualification.Gloss is { } said ? " " + words.Of(said) : string.Empty;
        return new Prose([new Run(qualification.Id, Mark.Strong), new Run($": {string.Join(", ", qualification.Of.Select(text => text.Id))}; {words.Date(qualification.From.Date)}.{gloss} ({qualification.Origin})")]);
    }

    private static IEnumerable<Run> Note(Words words, Verified verified) => verified == Verified.Yes ? [] : [new Run(words.UnreadNote(verified, matters: false), Mark.Unread)];

    private static IEnumerable<Run> FactNote(Words words, Verified verified) => verified == Verified.Yes ? [] : [new Run(words.FactUnreadNote(verified), Mark.Unread)];

    private static string JsonSort(Sort sort) => sort switch
    {
        Sort.State => "state",
        Sort.Territory => "territory",
        Sort.Treaty => "treaty",
        Sort.Alliance => "alliance",
        _ => "zone",
    };
}
