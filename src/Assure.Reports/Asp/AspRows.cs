using Assure.Record;
using Assure.Record.Facts;

namespace Assure.Reports.Asp;

/// <summary>The numbers of the rows of a record, and of the windows of their dates, in a program for the solver.</summary>
public static class AspRows
{
    /// <summary>Numbers the rows, from 0, in the order of the record; a row and its mirror image share a window, named by the lower number of the two.</summary>
    public static IReadOnlyDictionary<FactRow, (int Row, int Window)> Number(RecordEdition record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var numbers = new Dictionary<FactRow, (int Row, int Window)>();
        foreach (var row in record.Rows.SelectMany(static rows => rows))
        {
            var mirror = row.Relation.IsSymmetric ? numbers.Keys.FirstOrDefault(other => IsMirror(row, other)) : null;
            numbers.Add(row, (numbers.Count, mirror is null ? numbers.Count : numbers[mirror].Window));
        }

        return numbers;
    }

    private static bool IsMirror(FactRow row, FactRow other) =>
        row.Relation == other.Relation && row.Origin == other.Origin && row.From == other.From && row.To == other.To
        && row.Arguments[0] == other.Arguments[1] && row.Arguments[1] == other.Arguments[0];
}
