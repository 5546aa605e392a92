using System.Collections.Immutable;
using Assure.Reasoning.Timelines;
using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Sentences;

namespace Assure.Reports.Pages;

/// <summary>Says what made a change: a sentence for each cause, with the rows that say so.</summary>
internal static class CausePhrase
{
    private const int MostTold = 4;

    /// <summary>Adds the causes of one change, and the rows of all changes like it.</summary>
    /// <param name="runs">Where to.</param>
    /// <param name="words">The language.</param>
    /// <param name="telling">What is told; the beneficiary's name stands for all that changed alike.</param>
    /// <param name="causes">The causes of one of the changes.</param>
    /// <param name="all">The causes of all of them.</param>
    public static void AddTo(ImmutableArray<Run>.Builder runs, Words words, Telling telling, ImmutableArray<Cause> causes, ImmutableArray<Cause> all)
    {
        // A symmetric relation's row and its mirror image are one fact.
        var told = Apart(causes).DistinctBy(static cause => (cause.AtEnd, Of: cause.Row is { Relation.IsSymmetric: true } row ? row.Origin : (object)cause)).Select(cause => Sentence(words, telling, cause)).Distinct().ToArray();
        if (told.Length == 0)
        {
            return;
        }

        var more = told.Length > MostTold ? $"; {words.MoreRows(told.Length - MostTold)}" : string.Empty;
        runs.Add(new Run($" {words.Because}: {string.Join("; ", told.Take(MostTold))}{more}."));
        var rows = all.Select(static cause => cause.Row).OfType<FactRow>().Distinct().ToArray();
        if (rows.Length > 0)
        {
            runs.Add(new Run($" ({string.Join(", ", rows.Select(static row => row.Source.CitedAs).Distinct().Take(MostTold))}; {Places(words, rows)})", Mark.Muted));
            if (rows.Max(static row => row.Verified) is var weakest && weakest != Verified.Yes)
            {
                runs.Add(new Run(" "));
                runs.Add(new Run(words.FactUnreadNote(weakest), Mark.Unread));
            }
        }
    }

    /// <summary>Causes without those that another tells as well: what a document adds to other texts comes and goes with the document's own text.</summary>
    public static IEnumerable<Cause> Apart(ImmutableArray<Cause> causes) =>
        causes.Where(cause => cause.Qualification is not { } qualification || !causes.Any(other => other.AtEnd == cause.AtEnd && other.Text?.Instrument == qualification.Instrument));

    /// <summary>One cause as a sentence without its stop.</summary>
    public static string Sentence(Words words, Telling telling, Cause cause)
    {
        var bound = cause.AtEnd ? cause.Row?.To ?? cause.Text?.To?.Date ?? cause.Qualification?.To?.Date : cause.Row?.From ?? cause.Text?.From?.Date ?? cause.Qualification?.From.Date;
        var said = Said(words, telling, cause);
        return bound is { Precision: not DatePrecision.Day } known ? words.OnlyKnown(said, words.Date(known)) : said;
    }

    /// <summary>
    /// The causes of one day's changes in few words: the texts that began, or else those that ended; and the treaties, alliances and states of the facts, without the
    /// two that the change is between.
    /// </summary>
    /// <param name="words">The language.</param>
    /// <param name="changes">The changes, each with what is told of it.</param>
    public static IEnumerable<string> Brief(Words words, IEnumerable<(Telling Telling, ImmutableArray<Cause> Causes)> changes)
    {
        var all = changes.SelectMany(static one => one.Causes.Where(cause => !cause.AtEnd || (cause.Row is null && cause.State is null ? !one.Causes.Any(static other => !other.AtEnd && other.Text is not null) : true)).Select(cause => (one.Telling, Cause: cause)));
        return all.Select(one => Brief(words, one.Telling, one.Cause)).Distinct();
    }

    private static string Brief(Words words, Telling telling, Cause cause)
    {
        var name = cause.Text is { } text ? TextPhrase.Short(words, text)
            : cause.Qualification is { } qualification ? TextPhrase.Short(telling, qualification)
            : cause.Row is { } row ? words.And([.. row.Arguments.Where(one => one != telling.Beneficiary && one != telling.Guarantor).Select(one => words.ShortName(one, telling.On))])
            : string.Empty;
        return name.Length == 0 ? Sentence(words, telling, cause) : cause.AtEnd ? words.EndOf(name) : name;
    }

    private static string Said(Words words, Telling telling, Cause cause)
    {
        if (cause.Row is { } row)
        {
            var sentence = ChoicePhrase.RowText(telling, row);
            sentence = row.Dispute is { } dispute ? words.OnReading(sentence, $"{dispute.Id}={dispute.Readings[row.Reading].Id}") : sentence;
            return cause.AtEnd ? words.NoLonger(sentence) : sentence;
        }

        if (cause.State is { } state)
        {
            return words.CameIntoBeing(ReferenceEquals(state, telling.Beneficiary) ? telling.BeneficiaryName : words.Name(state, cause.AtEnd ? state.To!.Value.AddDays(-1) : state.From), cause.AtEnd);
        }

        var name = cause.Text is { } text ? TextPhrase.Of(telling, text) : cause.Qualification is { } qualification ? TextPhrase.Of(telling, qualification) : string.Empty;
        return words.TextBegan(name, cause.AtEnd);
    }

    /// <summary>Where rows stand, the lines of one file together: <c>tables/acts.csv:3, 7, 9</c>.</summary>
    private static string Places(Words words, IEnumerable<FactRow> rows) => string.Join("; ", rows.GroupBy(static row => row.Origin.File).Select(file =>
    {
        var lines = file.Select(static row => row.Origin.Line).Distinct().Order().ToArray();
        return $"{file.Key}:{string.Join(", ", lines.Take(MostTold))}{(lines.Length > MostTold ? $" {words.MoreRows(lines.Length - MostTold)}" : string.Empty)}";
    }));
}
