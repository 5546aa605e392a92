namespace Assure.Record.Dates;

/// <summary>How much of a date a source gives.</summary>
public enum DatePrecision
{
    /// <summary>Only the year is known.</summary>
    Year,

    /// <summary>The year and the month are known.</summary>
    Month,

    /// <summary>The day is known.</summary>
    Day,
}
