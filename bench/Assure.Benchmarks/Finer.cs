using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Dates;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Benchmarks;

/// <summary>Tells the facts of a record in more rows: each row in several that follow on one another.</summary>
/// <remarks>All answers stay what they were; rows, and days on which something begins or ends, multiply.</remarks>
internal static class Finer
{
    private static readonly DateOnly First = new(1945, 1, 1);

    /// <summary>The edition with each recorded row cut into pieces, fewer where it lasts fewer days.</summary>
    public static RecordEdition Edition(RecordEdition edition, int times) =>
        times == 1 ? edition : edition with { Rows = [.. edition.Rows.Select(rows => (ImmutableArray<FactRow>)[.. rows.SelectMany(row => Cut(row, times, edition.ReadUpTo))])] };

    private static IEnumerable<FactRow> Cut(FactRow row, int times, DateOnly last)
    {
        if (row.Relation.Truth != Truth.Recorded)
        {
            return [row];
        }

        var (start, end) = ((row.From?.Last ?? First).DayNumber, (row.To?.First ?? last).DayNumber);
        var pieces = Math.Max(1, Math.Min(times, end - start));
        PartialDate? Bound(int piece) =>
            piece == 0 ? row.From
            : piece == pieces ? row.To
            : PartialDate.OfDay(DateOnly.FromDayNumber(start + (int)((long)(end - start) * piece / pieces)));
        return Enumerable.Range(0, pieces).Select(piece => row with { From = Bound(piece), To = Bound(piece + 1) });
    }
}
