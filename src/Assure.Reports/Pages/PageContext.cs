using Assure.Reasoning.Asking;
using Assure.Reasoning.Populations;
using Assure.Record;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>What every page needs: the edition, the language, the day and what the asker settled.</summary>
/// <param name="Record">The edition.</param>
/// <param name="Words">The language.</param>
/// <param name="On">The day.</param>
/// <param name="Settings">What the asker settled beforehand.</param>
/// <param name="IsDayChosen">Whether the day was chosen for the asker, who named none.</param>
public sealed record PageContext(RecordEdition Record, Words Words, DateOnly On, Settings Settings, bool IsDayChosen)
{
    private const int HashShown = 6;

    /// <summary>Counts the people living in states, where they were asked for; else null.</summary>
    public Census? People { get; init; }

    /// <summary>Says answers in sentences.</summary>
    internal SentenceWriter Sentences { get; } = new(Record, Words);

    /// <summary>What is told about one answer.</summary>
    internal Telling Telling(Reasoning.Answers.Answer answer) => new(Words, answer.On, answer.On < Record.ReadUpTo, answer.Guarantor, answer.Beneficiary) { Record = Record };

    /// <summary>The lines under some answers: who judges, if any hangs on acts or findings; scope, what they were asked under, stamp.</summary>
    /// <param name="answers">The answers.</param>
    public IEnumerable<Block> Foot(IEnumerable<Reasoning.Answers.Answer> answers) => Foot(AnswerCells.HangOnActs(answers));

    /// <summary>The lines under every answer: scope, what it was asked under, stamp.</summary>
    internal IEnumerable<Block> Foot(bool hangsOnActs)
    {
        var lines = new List<string>();
        if (hangsOnActs)
        {
            lines.Add(Words.WhoJudges);
        }

        lines.Add(Words.Scope);
        if (IsDayChosen)
        {
            lines.Add(Words.DayChosen(On));
        }
        else if (On > Record.ReadUpTo)
        {
            lines.Add(Words.Capital(Words.LaterThanRead(On, Record.ReadUpTo)));
        }

        yield return new Block.Paragraph(Prose.Of(string.Join(" ", lines.Select(Languages.Words.Capital)), Mark.Muted));
        if (AskedUnder() is { } settings)
        {
            yield return new Block.Paragraph(Prose.Of(settings));
        }

        yield return new Block.Paragraph(Prose.Of(Stamp, Mark.Muted));
    }

    /// <summary>The stamp: edition, date read to, record; and that it is hypothetical, where anything is assumed.</summary>
    public string Stamp => Words.Stamp(Record.Edition, Record.ReadUpTo, ShortHash) + (Record.Assumed.IsEmpty ? string.Empty : $" · {Words.Hypothetical}");

    /// <summary>The beginning of the record's hash, as stamps show it.</summary>
    internal string ShortHash => Record.Hash[..Math.Min(HashShown, Record.Hash.Length)];

    private string? AskedUnder()
    {
        var parts = new List<string>();
        switch (Settings.Viewpoint.Kind)
        {
            case ViewpointKind.Actor:
                parts.Add(Words.AsStatedBy(Words.Name(Settings.Viewpoint.State!, On).Text));
                break;
            case ViewpointKind.Guarantor:
                parts.Add(Words.AsStatedBy(Words.ThePromiser));
                break;
            case ViewpointKind.Beneficiary:
                parts.Add(Words.AsStatedBy(Words.TheBeneficiary));
                break;
        }

        parts.AddRange(Settings.Readings.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal).Select(pair => $"{pair.Key.Id} = {pair.Key.Readings[pair.Value].Id}"));
        if (Settings.Strict)
        {
            parts.Add(Words.Strict);
        }

        return parts.Count == 0 ? null : Words.AskedUnder(string.Join("; ", parts));
    }
}
