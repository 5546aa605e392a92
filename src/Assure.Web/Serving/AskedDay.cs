using System.Globalization;
using Assure.Reasoning;
using Microsoft.Extensions.Primitives;

namespace Assure.Web.Serving;

/// <summary>The day in the address of a page.</summary>
/// <param name="Written">What is written there, cut where it is long; of several values, all.</param>
/// <param name="Day">The day; null where it is none that can be asked about.</param>
/// <param name="Nearest">The day itself, or the nearest that can be asked about; the latest of the record where nothing like a day is written.</param>
internal readonly record struct AskedDay(string Written, DateOnly? Day, DateOnly Nearest)
{
    private const int LongestShown = 40;

    /// <summary>Reads it.</summary>
    /// <param name="written">The values of the parameter, at least one.</param>
    /// <param name="latest">The latest day of the record.</param>
    public static AskedDay Of(StringValues written, DateOnly latest)
    {
        var all = string.Join(", ", written.AsEnumerable());
        var nearest = Near(written[0] ?? "") ?? latest;
        return new(all.Length <= LongestShown ? all : all[..LongestShown] + "…", written.Count == 1 && all == $"{nearest:yyyy-MM-dd}" ? nearest : null, nearest);
    }

    /// <summary>The nearest day to a year, a month and a day of any size.</summary>
    private static DateOnly? Near(string written)
    {
        if (written.Split('-') is not [var year, var month, var day] || Number(year) is not { } y || Number(month) is not { } m || Number(day) is not { } d)
        {
            return null;
        }

        if (y < Reasoner.FirstDay.Year || y > Reasoner.LastDay.Year)
        {
            return y < Reasoner.FirstDay.Year ? Reasoner.FirstDay : Reasoner.LastDay;
        }

        m = Math.Clamp(m, 1, 12);
        var near = new DateOnly(y, m, Math.Clamp(d, 1, DateTime.DaysInMonth(y, m)));
        return near < Reasoner.FirstDay ? Reasoner.FirstDay : near > Reasoner.LastDay ? Reasoner.LastDay : near;
    }

    private static int? Number(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
