using System.Globalization;

namespace Assure.Reports.Export;

/// <summary>Numbers as data writes them, whatever the culture.</summary>
internal static class Numbers
{
    /// <summary>A whole number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
