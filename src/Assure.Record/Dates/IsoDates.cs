using System.Globalization;

namespace Assure.Record.Dates;

/// <summary>Writes days as the record does.</summary>
internal static class IsoDates
{
    /// <summary>The day as <c>YYYY-MM-DD</c>.</summary>
    public static string ToIso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
