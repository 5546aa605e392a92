using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Text;
using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>The tables of a record, by path.</summary>
internal sealed class TableSet(RecordParts parts, Findings findings, bool isTrusted)
{
    private readonly Dictionary<string, Table> _byPath = parts.Tables.ToDictionary(table => table.Path, StringComparer.Ordinal);

    /// <summary>Whether the tables were checked before, so that rows need not be compared with one another again.</summary>
    public bool IsTrusted { get; } = isTrusted;

    /// <summary>The tables in ordinal order of path.</summary>
    public ImmutableArray<Table> All { get; } = parts.Tables;

    public bool Contains(string path) => _byPath.ContainsKey(path);

    public Table? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>A table that must exist, with exactly the columns given; null, and reported, when it does not.</summary>
    public Table? Require(string path, params ReadOnlySpan<string> columns)
    {
        if (_byPath.TryGetValue(path, out var table))
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
            findings.ReportNear(
                TableDiagnostics.MissingTable, new SourceText(path, "").Locate(new TextSpan(0, 0)), NearestName.Find(path, _byPath.Keys), path);
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
                findings.Report(TableDiagnostics.DuplicateColumn, table.Locate(table.HeaderLine, i), column);
            }
            else if (!expected.Contains(column))
            {
                var absent = expected.Where(one => !table.Columns.Contains(one));
                findings.ReportNear(TableDiagnostics.UnknownColumn, table.Locate(table.HeaderLine, i), NearestName.Find(column, absent), column, list);
            }
        }

        foreach (var column in expected)
        {
            if (table.PlaceOf(column) < 0)
            {
                findings.ReportNear(TableDiagnostics.MissingColumn, table.Locate(table.HeaderLine, int.MaxValue), NearestName.Find(column, unknown), column, list);
                break;
            }
        }
    }
}
