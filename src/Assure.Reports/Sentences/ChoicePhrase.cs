using Assure.Reasoning.Choices;
using Assure.Record.Facts;

namespace Assure.Reports.Sentences;

/// <summary>Says a choice as a question, and the ways it may fall as answers.</summary>
internal static class ChoicePhrase
{
    /// <summary>Where a choice has its page: a dispute or a reading of ours; an imprecise date has none.</summary>
    public static Blocks.Target? Page(Choice choice) => choice is Choice.OfReading { Dispute: var dispute } ? Blocks.Target.To(dispute) : null;

    /// <summary>The question, with its question mark.</summary>
    public static string Question(Telling telling, Choice choice) => choice switch
    {
        Choice.OfReading reading => telling.Words.Of(reading.Dispute.Question),
        Choice.RowWindow window => telling.Words.DateQuestion(RowText(telling, window.Row), DateText(telling, window.AtEnd ? window.Row.To : window.Row.From), window.AtEnd),
        Choice.TextWindow window => telling.Words.TextDateQuestion(TextName(telling, window.TextId), telling.Words.Date(window.Bound.Date), window.AtEnd),
        Choice.UnreadRow row => telling.Words.Whether(RowText(telling, row.Row)),
        Choice.UnreadClause clause => telling.Words.Whether(clause.Id),
        _ => choice.Id,
    };

    /// <summary>One way it may fall.</summary>
    public static string Way(Telling telling, Choice choice, int way) => choice is Choice.OfReading reading
        ? reading.Dispute.Readings[way].Gloss is { } gloss ? telling.Words.Of(gloss) : reading.Dispute.Readings[way].Id
        : telling.Words.YesOrNo(way != 0);

    /// <summary>Who holds one way.</summary>
    public static IReadOnlyList<string> Holders(Telling telling, Choice choice, int way) => choice is Choice.OfReading reading
        ? [.. reading.Dispute.Readings[way].Voices.Select(voice => voice.State is { } state ? telling.Words.Name(state, telling.On).Text : telling.Words.Voice(voice)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A row as a sentence.</summary>
    public static string RowText(Telling telling, FactRow row) => row.Relation.Sentence is { } sentence
        ? telling.Words.Sentence(telling.Words.Of(sentence), hole => FactPhrase.Fill(telling, row.Relation.Parameters, row.Arguments, hole), past: false)
        : $"{row.Relation.Name}({string.Join(", ", row.Arguments.Select(argument => argument.Id))})";

    private static string TextName(Telling telling, string id)
    {
        var text = telling.Record?.Texts.FirstOrDefault(text => text.Id == id);
        var qualification = telling.Record?.Qualifications.FirstOrDefault(qualification => qualification.Id == id);
        return text is not null ? TextPhrase.Bare(telling, text)
            : qualification is not null ? TextPhrase.Of(telling, qualification)
            : id;
    }

    private static string DateText(Telling telling, Record.Dates.PartialDate? date) => date is { } known ? telling.Words.Date(known) : "–";
}
