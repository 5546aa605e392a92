using Assure.Reasoning.Choices;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>When a row must hold for an atom: on a day, or on some day up to and including it.</summary>
/// <param name="Day">The day.</param>
/// <param name="OrEarlier">Whether an earlier day will do.</param>
/// <param name="IsFixed">Whether it stays where it is however much later one asks.</param>
internal readonly record struct Moment(DateOnly Day, bool OrEarlier, bool IsFixed = false)
{
    /// <summary>The moment an atom's rule of time means, seen from the day asked about.</summary>
    /// <exception cref="UnanswerableException">The rule names a date after the day asked about.</exception>
    public static Moment Of(TimeRule time, DateOnly day)
    {
        switch (time.Kind)
        {
            case TimeRuleKind.Now:
                return new(day, OrEarlier: false);
            case TimeRuleKind.Ever:
                return new(day, OrEarlier: true);
            case TimeRuleKind.Before:
                var last = time.Date!.Value.First.AddDays(-1);
                return last < day ? new(last, OrEarlier: true, IsFixed: true) : new(day, OrEarlier: true);
            default:
                var on = time.Date!.Value.First;
                return on <= day
                    ? new(on, OrEarlier: false, IsFixed: true)
                    : throw new LaterDayException($"A text asks how things stood on {time.Date}, which lies after {day:yyyy-MM-dd}.", on);
        }
    }

    /// <summary>Whether a row holds then, as the choices fall.</summary>
    /// <param name="row">The row.</param>
    /// <param name="choices">How choices fall.</param>
    /// <param name="askUnread">Whether a row nobody has read in its source is itself a choice; if not, it counts as written.</param>
    public bool Has(FactRow row, ChoiceContext choices, bool askUnread)
    {
        if (!IsFixed)
        {
            choices.NoteChange(row.From, Day);
            choices.NoteChange(OrEarlier ? null : row.To, Day);
        }

        if ((row.From is { } from && Day < from.First) || (!OrEarlier && row.To is { } to && Day >= to.Last))
        {
            return false;
        }

        if (row.Dispute is { } dispute && !choices.Falls(dispute, row.Reading))
        {
            return false;
        }

        if (row.From is { } start && Day < start.Last && choices.Consult(new Choice.RowWindow(row, AtEnd: false)) == 0)
        {
            return false;
        }

        if (!OrEarlier && row.To is { } end && Day >= end.First && choices.Consult(new Choice.RowWindow(row, AtEnd: true)) == 1)
        {
            return false;
        }

        return !askUnread || row.Verified == Verified.Yes || choices.Consult(new Choice.UnreadRow(row)) == 1;
    }
}
