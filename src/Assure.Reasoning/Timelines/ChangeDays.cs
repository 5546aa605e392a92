using Assure.Reasoning.Evaluation;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Timelines;

/// <summary>The days on which something can change: a row, a text or a state begins or ends, or an imprecise date's window opens or closes.</summary>
internal static class ChangeDays
{
    /// <summary>The days, ascending.</summary>
    public static SortedSet<DateOnly> All(RecordEdition record) => Of(record, static _ => true, static _ => true, static _ => true);

    /// <summary>The days on which an answer can change: those of rows answers may ask about, of what occurred and what was found, and of all texts.</summary>
    public static SortedSet<DateOnly> Of(RecordEdition record, RowPatterns used) => Of(record, row => row.Relation.IsOpen || used.Covers(row), static _ => true, static _ => true);

    /// <summary>The days, ascending, as far as some rows, texts and qualifications make them; those of states and of dates in formulas always.</summary>
    public static SortedSet<DateOnly> Of(RecordEdition record, Func<FactRow, bool> rowCounts, Func<Text, bool> textCounts, Func<Qualification, bool> qualificationCounts)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var row in record.Rows.SelectMany(static rows => rows).Where(rowCounts))
        {
            Add(row.From);
            Add(row.To);
        }

        foreach (var text in record.Texts.Where(textCounts))
        {
            Add(text.From?.Date);
            Add(text.To?.Date);
            Add(text.On);
        }

        foreach (var qualification in record.Qualifications.Where(qualificationCounts))
        {
            Add(qualification.From.Date);
            Add(qualification.To?.Date);
        }

        foreach (var state in record.States)
        {
            days.Add(state.From);
            if (state.To is { } to)
            {
                days.Add(to);
            }
        }

        IEnumerable<Formula?> formulas =
        [
            .. record.Definitions.Select(static definition => definition.Body),
            .. record.Texts.SelectMany(static text => (Formula?[])[text.Promisers.Each, text.Address?.ExceptTerritory, .. text.Address?.Targets.Select(static target => target.Where) ?? []]),
            .. record.Texts.SelectMany(static text => (Formula?[])[.. text.Provided.Select(static clause => clause.Formula), .. text.Unless.Select(static clause => clause.Formula)]),
            .. record.Qualifications.SelectMany(static qualification => (Formula?[])[qualification.Except?.ExceptTerritory, .. qualification.Provided.Select(static clause => clause.Formula), .. qualification.Unless.Select(static clause => clause.Formula)]),
            .. record.Follows.SelectMany(static rule => (Formula?[])[rule.Address, rule.Unless?.Formula]),
        ];
        foreach (var formula in formulas.OfType<Formula>())
        {
            Visit(formula);
        }

        return days;

        void Add(PartialDate? date)
        {
            if (date is { } known)
            {
                days.Add(known.First);
                days.Add(known.Last);
            }
        }

        // "before D" may change on D itself, when a row dated that very day or later would otherwise count.
        void Visit(Formula formula)
        {
            if (formula is Formula.Atom { Time.Date: { } date })
            {
                days.Add(date.First);
            }

            foreach (var part in formula.Parts)
            {
                Visit(part);
            }
        }
    }
}
