using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>The tables of a record, by path.</summary>
internal sealed class TableSet(RecordParts parts, Findings findings, bool isTrusted)
{
    private readonly Dictionary<string, Table> _byPath = parts.Tables.ToDictionary(table => table.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, ListPart> _lists = parts.Lists.ToDictionary(list => list.Path, StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal) { ColumnTable.Path };
    private readonly HashSet<string> _odd = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nearest = new(StringComparer.Ordinal);

    /// <summary>Whether the tables were checked before, so that rows need not be compared with one another again.</summary>
    public bool IsTrusted { get; } = isTrusted;

    /// <summary>The tables in ordinal order of path, without the lists of the compiled form.</summary>
    public ImmutableArray<Table> All { get; } = parts.Tables;

    /// <summary>The names of all tables, as read-up-to.csv names them.</summary>
    public IEnumerable<string> Names => parts.Tables.Select(table => table.Name).Concat(parts.Lists.Select(list => list.Name));

    public bool Contains(string path) => _byPath.ContainsKey(path) || _lists.ContainsKey(path);

    public Table? Find(string path) => _byPath.GetValueOrDefault(path) ?? _lists.GetValueOrDefault(path)?.Table;

    /// <summary>A table whose rows the language reads; null when there is none.</summary>
    public Table? Read(string path)
    {
        _read.Add(path);
        return Find(path);
    }

    /// <summary>The tables that nothing has read: the lists. A record without descriptions, as there were before lists, has none.</summary>
    public ImmutableArray<ListPart> Unread() => !Contains(ColumnTable.Path) ? [] :
    [
        .. parts.Tables.Where(table => !_read.Contains(table.Path)).Select(table => new ListPart(table))
            .Concat(parts.Lists.Where(list => !_read.Contains(list.Path))).OrderBy(list => list.Path, StringComparer.Ordinal),
    ];

    /// <summary>Whether the table's columns, or that it is there at all, were reported.</summary>
    public bool IsOdd(Table table) => _odd.Contains(table.Path);

    public void MarkOdd(Table table) => _odd.Add(table.Path);

    /// <summary>Whether the file was named as the one that a missing table may have become.</summary>
    public bool IsNamedAsNearest(string path) => _nearest.Contains(path);

    /// <summary>A table that must exist, with exactly the columns given; null, and reported, when it does not.</summary>
    public Table? Require(string path, params ReadOnlySpan<string> columns)
    {
        if (Read(path) is { } table)
        {
            CheckColumns(table, columns);
            return table;
        }

        Missing(path);
        return null;
    }

    /// <summary>Reports that a table is not there; silent when it is, and could not be read.</summary>
    public void Missing(string path)
    {
        if (!parts.Unreadable.Contains(path))
        {
            var nearest = NearestName.Find(path, _byPath.Keys);
            findings.ReportNear(TableDiagnostics.MissingTable, new SourceText(path, "").Locate(new TextSpan(0, 0)), nearest, path);
            _nearest.Add(nearest ?? path);
        }
    }

    /// <summary>Reports columns that are missing, unknown or named twice.</summary>
    public void CheckColumns(Table table, ReadOnlySpan<string> columns)
    {
        var expected = columns.ToArray();
        var list = string.Join(", ", expected);
        var unknown = table.Columns.Where(column => !expected.Contains(column)).ToArray();
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var column = table.Columns[i];
            if (table.Columns.IndexOf(column) < i)
            {
                MarkOdd(table);
                findings.Report(TableDiagnostics.DuplicateColumn, table.Locate(table.HeaderLine, i), column);
            }
            else if (!expected.Contains(column))
            {
                MarkOdd(table);
                var absent = expected.Where(one => !table.Columns.Contains(one));
                findings.ReportNear(TableDiagnostics.UnknownColumn, table.Locate(table.HeaderLine, i), NearestName.Find(column, absent), column, list);
            }
        }

        foreach (var column in expected)
        {
            if (table.PlaceOf(column) < 0)
            {
                MarkOdd(table);
                findings.ReportNear(TableDiagnostics.MissingColumn, table.Locate(table.HeaderLine, int.MaxValue), NearestName.Find(column, unknown), column, list);
                break;
            }
        }
    }
}
