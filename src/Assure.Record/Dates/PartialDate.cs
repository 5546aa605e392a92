using System.Globalization;

namespace Assure.Record.Dates;

/// <summary>A date as a source gives it: a day, a month or a year; a month or a year is a window of days.</summary>
/// <remarks>
/// Equality is by written precision: <c>1994-01</c> differs from <c>1994-01-01</c>. Order is by first day, then by
/// last day. Years run from 1 to 9999.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly first, DateOnly last, DatePrecision precision)
    {
        First = first;
        Last = last;
        Precision = precision;
    }

    /// <summary>The first day the date may mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day the date may mean, inclusive.</summary>
    public DateOnly Last { get; }

    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Precision == DatePrecision.Day;

    /// <summary>The date of a known day.</summary>
    public static PartialDate OfDay(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    /// <param name="text">The text to read; no white space is allowed.</param>
    /// <param name="date">The date read, when the result is true.</param>
    /// <returns>False when the text has another shape or names a day that does not exist.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4]) || int.Parse(text[..4], CultureInfo.InvariantCulture) is not (>= 1 and var year))
        {
            return false;
        }

        if (text.Length == 4)
        {
            date = new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);
            return true;
        }

        if (text[4] != '-' || !Digits(text[5..7]) || int.Parse(text[5..7], CultureInfo.InvariantCulture) is not (>= 1 and <= 12 and var month))
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            date = new(new DateOnly(year, month, 1), new DateOnly(year, month, days), DatePrecision.Month);
            return true;
        }

        if (text[7] != '-' || !Digits(text[8..]) || int.Parse(text[8..], CultureInfo.InvariantCulture) is not (>= 1 and var day) || day > days)
        {
            return false;
        }

        date = OfDay(new DateOnly(year, month, day));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        First.CompareTo(other.First) is var byFirst and not 0 ? byFirst : Last.CompareTo(other.Last);

    /// <summary>Whether the left date begins, or for equal beginnings ends, before the right one.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date begins, or for equal beginnings ends, after the right one.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date does not come after the right one.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date does not come before the right one.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date as written, in ISO 8601 form and its own precision.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => First.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static bool Digits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
