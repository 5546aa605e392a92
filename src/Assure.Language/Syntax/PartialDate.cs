using System.Globalization;

namespace Assure.Language.Syntax;

/// <summary>A date of which the day, or the day and the month, may be left open.</summary>
/// <remarks>Equality is by all three parts; <c>1994</c> and <c>1994-01-01</c> differ. Years are 1 to 9999.</remarks>
public readonly record struct PartialDate
{
    private PartialDate(int year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, from 1, if stated.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, from 1, if stated.</summary>
    public int? Day { get; }

    /// <summary>The first day the date may mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day the date may mean.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Reads <c>1995</c>, <c>1994-01</c> or <c>1995-04-05</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date; null when the text is none or there is no such day.</returns>
    public static PartialDate? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10)
            || (text.Length > 4 && text[4] != '-')
            || (text.Length > 7 && text[7] != '-')
            || !Number(text[..4], 1, 9999, out var year))
        {
            return null;
        }

        if (text.Length == 4)
        {
            return new PartialDate(year, null, null);
        }

        if (!Number(text[5..7], 1, 12, out var month))
        {
            return null;
        }

        if (text.Length == 7)
        {
            return new PartialDate(year, month, null);
        }

        return Number(text[8..], 1, DateTime.DaysInMonth(year, month), out var day) ? new PartialDate(year, month, day) : null;
    }

    /// <summary>The date as it is written in a text, with its precision.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var year = Year.ToString("D4", CultureInfo.InvariantCulture);
        var month = Month?.ToString("D2", CultureInfo.InvariantCulture);
        var day = Day?.ToString("D2", CultureInfo.InvariantCulture);
        return day is not null ? $"{year}-{month}-{day}" : month is not null ? $"{year}-{month}" : year;
    }

    private static bool Number(ReadOnlySpan<char> digits, int least, int most, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
