using System.Collections.Immutable;
using Assure.Record.Facts;
using Assure.Record.Lists;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reports.Bibliography;

/// <summary>A source, and everything of the record that rests on it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Instruments">The instruments read in it.</param>
/// <param name="Clauses">The clauses and readings that cite it, in the order of the documents.</param>
/// <param name="Rows">The rows of tables that name it, each with its table, in the order of tables and lines.</param>
public sealed record SourceUse(Source Source, ImmutableArray<Instrument> Instruments, ImmutableArray<CitedPlace> Clauses, ImmutableArray<(RecordTable Table, ListRow Row)> Rows)
{
    private const string ActsTable = "acts";

    /// <summary>How many acts rest on it.</summary>
    public int Acts => Rows.Count(row => row.Table.Name == ActsTable);

    /// <summary>How many rows of other tables rest on it.</summary>
    public int Facts => Rows.Length - Acts;

    /// <summary>Whether nothing rests on it.</summary>
    public bool IsUnused => Instruments.IsEmpty && Clauses.IsEmpty && Rows.IsEmpty;

    /// <summary>How many clauses and rows that rest on it have a mark.</summary>
    /// <param name="mark">The mark.</param>
    public int Marked(Verified mark) => Clauses.Count(clause => clause.Citation.Verified == mark) + Rows.Count(row => MarkOf(row) == mark);

    /// <summary>The mark of a row; null when its table marks nothing.</summary>
    public static Verified? MarkOf((RecordTable Table, ListRow Row) row) => row.Table.Columns.FirstOrDefault(column => column.Type == ColumnType.Verified) is not { } column ? null : row.Row[column.Name] switch
    {
        "yes" => Verified.Yes,
        "partly" => Verified.Partly,
        _ => Verified.No,
    };

    /// <summary>The sources of an edition with their uses, in ordinal order of id.</summary>
    public static ImmutableArray<SourceUse> AllOf(Record.RecordEdition record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var instruments = record.Instruments.SelectMany(instrument => instrument.Sources.Select(source => (source.Id, instrument))).Distinct().ToLookup(one => one.Id, one => one.instrument, StringComparer.Ordinal);
        var clauses = record.Citations.ToLookup(place => place.Citation.Source.Id, StringComparer.Ordinal);
        var rows = record.Tables.All.SelectMany(Naming).ToLookup(one => one.Source, one => (one.Table, one.Row), StringComparer.Ordinal);
        return
        [
            .. record.Sources.Values.OrderBy(source => source.Id, StringComparer.Ordinal)
                .Select(source => new SourceUse(source, [.. instruments[source.Id]], [.. clauses[source.Id]], [.. rows[source.Id]])),
        ];
    }

    /// <summary>The rows of a table with each source they name, once.</summary>
    private static IEnumerable<(string Source, RecordTable Table, ListRow Row)> Naming(RecordTable table)
    {
        var columns = table.Columns.Where(column => column.Type == ColumnType.Source).Select(column => column.Name).ToArray();
        return columns.Length == 0
            ? []
            : table.Rows.SelectMany(row => columns.Select(column => row[column]).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Select(id => (id, table, row)));
    }
}
