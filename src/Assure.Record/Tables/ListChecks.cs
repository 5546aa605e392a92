using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Lists;
using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>Checks the lists: the tables that nothing in the language reads, from their description in <c>columns.csv</c> alone.</summary>
internal sealed class ListChecks(TableSet tables, RecordNames names, Findings findings)
{
    private readonly Dictionary<string, TableRow> _groups = ById(tables.Find("tables/groups.csv"), "id");
    private readonly Dictionary<string, TableRow> _resolutions = ById(tables.Find("tables/resolutions.csv"), "symbol");

    /// <summary>Checks each list, and that each table is described as it is.</summary>
    /// <param name="lists">The tables that the language does not read.</param>
    public void Check(ImmutableArray<ListPart> lists)
    {
        if (!tables.Contains(ColumnTable.Path) || tables.Require(ColumnTable.Path, "table", "column", "type", "required", "description") is not { } columns)
        {
            return;
        }

        var described = ColumnTable.Check(columns, names, findings);
        CheckRead(columns, described, [.. lists.Select(list => list.Path)]);
        foreach (var list in lists.Where(list => !list.IsChecked))
        {
            if (described.TryGetValue(list.Name, out var its))
            {
                CheckList(list.Table, its);
            }
            else
            {
                ReportUndescribed(list.Table, described);
            }
        }
    }

    /// <summary>The tables that the language reads: that they are described, with the columns they have.</summary>
    private void CheckRead(Table columns, Dictionary<string, ImmutableArray<TableColumn>> described, HashSet<string> lists)
    {
        foreach (var table in tables.All.Where(table => table.Path != ColumnTable.Path && !lists.Contains(table.Path)))
        {
            if (tables.IsOdd(table))
            {
                continue;
            }

            if (!described.TryGetValue(table.Name, out var its))
            {
                ReportUndescribed(table, described);
            }
            else if (!its.Select(column => column.Name).SequenceEqual(table.Columns))
            {
                var first = columns.Rows.First(row => row["table"] == table.Name);
                findings.Report(
                    TableDiagnostics.DescribedDifferently, first.Locate("table"), table.Path, string.Join(", ", its.Select(column => column.Name)), string.Join(", ", table.Columns));
            }
        }
    }

    private void ReportUndescribed(Table table, Dictionary<string, ImmutableArray<TableColumn>> described)
    {
        if (!tables.IsNamedAsNearest(table.Path))
        {
            string[] known = [.. described.Keys.Where(name => name is not ("edition" or "sources"))];
            var nearest = NearestName.Find(table.Name, known.Where(name => !tables.Contains($"tables/{name}.csv"))) ?? NearestName.Find(table.Name, known);
            findings.ReportNear(
                TableDiagnostics.UndescribedTable, table.Locate(table.HeaderLine, int.MaxValue), nearest is null ? null : $"tables/{nearest}.csv", table.Path);
        }
    }

    private void CheckList(Table table, ImmutableArray<TableColumn> columns)
    {
        tables.CheckColumns(table, [.. columns.Select(column => column.Name)]);
        var ids = new Dictionary<(string, string), int>();
        var about = new Dictionary<string, List<TableRow>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var cells = new RowReader(row, names, findings);
            foreach (var column in columns)
            {
                CheckCell(cells, column, ids);
            }

            CheckTime(row, columns);
            CheckAgainst(about, row);
        }
    }

    private void CheckCell(RowReader cells, TableColumn column, Dictionary<(string, string), int> ids)
    {
        var row = cells.Row;
        var text = row[column.Name];
        if (text.Length == 0)
        {
            if (column.IsRequired)
            {
                cells.Required(column.Name);
            }

            return;
        }

        switch (column.Type)
        {
            case ColumnType.Id:
                if (!ids.TryAdd((column.Name, text), row.Line))
                {
                    findings.Report(TableDiagnostics.DuplicateId, row.Locate(column.Name), text, column.Name, ids[(column.Name, text)]);
                }

                break;
            case ColumnType.Day: cells.Day(column.Name); break;
            case ColumnType.Date: cells.Date(column.Name); break;
            case ColumnType.Integer: cells.Number(column.Name); break;
            case ColumnType.State: cells.Entity<Entity>(column.Name, Sort.State); break;
            case ColumnType.Territory: cells.Entity<Entity>(column.Name, Sort.Territory); break;
            case ColumnType.Treaty: cells.Entity<Entity>(column.Name, Sort.Treaty); break;
            case ColumnType.Alliance: cells.Entity<Entity>(column.Name, Sort.Alliance); break;
            case ColumnType.Zone: cells.Entity<Entity>(column.Name, Sort.Zone); break;
            case ColumnType.Group: CheckNamed(row, column, "group", _groups); break;
            case ColumnType.Resolution: CheckNamed(row, column, "resolution", _resolutions); break;
            case ColumnType.Source: cells.Source(column.Name); break;
            case ColumnType.Verified: cells.Verified(column.Name); break;
            case ColumnType.Dispute or ColumnType.Reading: cells.Reading(); break;
            case ColumnType.Symbol: CheckSymbol(row, column); break;
            case ColumnType.Relation: CheckRelation(row, column); break;
            case ColumnType.Choice: cells.Choice(column.Name, column.Choices); break;
            default: break;
        }
    }

    private void CheckNamed(TableRow row, TableColumn column, string sort, Dictionary<string, TableRow> known)
    {
        var id = row[column.Name];
        if (!known.ContainsKey(id))
        {
            findings.ReportNear(TableDiagnostics.UnknownEntity, row.Locate(column.Name), NearestName.Find(id, known.Keys), sort, id, $"tables/{sort}s.csv");
        }
    }

    /// <summary>A symbol is that of the row's own source.</summary>
    private void CheckSymbol(TableRow row, TableColumn column)
    {
        if (names.Sources.TryGetValue(row["source"], out var source) && source.Symbol != row[column.Name])
        {
            var symbols = names.Sources.Values.Select(one => one.Symbol).Where(symbol => symbol.Length > 0);
            findings.ReportNear(TableDiagnostics.SymbolOfAnother, row.Locate(column.Name), NearestName.Find(row[column.Name], symbols), source.Id, row[column.Name], source.Symbol);
        }
    }

    private void CheckRelation(TableRow row, TableColumn column)
    {
        if (!names.Relations.ContainsKey(row[column.Name]))
        {
            findings.ReportNear(
                TableDiagnostics.UnknownRelation, row.Locate(column.Name), NearestName.Find(row[column.Name], names.Relations.Keys), row[column.Name], string.Join(", ", names.Relations.Keys));
        }
    }

    /// <summary>The row ends after it begins, and no state is named for days on which it did not exist.</summary>
    private void CheckTime(TableRow row, ImmutableArray<TableColumn> columns)
    {
        var (from, to) = TimeOf(row);
        RowChecks.CheckInterval(row, from, to, findings);
        foreach (var column in columns.Where(column => column.Type is ColumnType.State or ColumnType.Alliance))
        {
            var sort = column.Type == ColumnType.State ? Sort.State : Sort.Alliance;
            if (names.Find(sort, row[column.Name]) is not { } entity)
            {
                continue;
            }

            if (row.Table.PlaceOf("from") >= 0)
            {
                RowChecks.CheckExistence(row, row.Table.PlaceOf(column.Name), entity, from, to, findings);
            }
            else if (entity is State state && (from ?? DateOfResolution(row)) is { } date && !(from is null && VotedBefore(state, date)))
            {
                RowChecks.CheckActed(row, from is null ? column.Name : "date", state, date, findings);
            }
        }
    }

    /// <summary>Two republics of the Soviet Union had seats of their own before they were states.</summary>
    private static bool VotedBefore(State state, PartialDate date) => date.Last < state.From && state.UnMemberFrom is { } joined && joined.First <= date.Last;

    private PartialDate? DateOfResolution(TableRow row) =>
        _resolutions.TryGetValue(row["resolution"], out var resolution) ? DateIn(resolution, "date") : null;

    /// <summary>Reports a row that says what an earlier one says, or speaks of the same thing on the same days.</summary>
    private void CheckAgainst(Dictionary<string, List<TableRow>> about, TableRow row)
    {
        var key = ListKeys.Of(row.Table);
        var text = string.Join('\u001f', key?.Select(column => row[column]) ?? row.Cells.Where((_, place) => row.Table.Columns[place] != "note"));
        if (!about.TryGetValue(text, out var earlier))
        {
            about[text] = [row];
            return;
        }

        if (earlier.Find(one => one.Cells.AsSpan().SequenceEqual(row.Cells) || key is null) is { } same)
        {
            findings.Report(TableDiagnostics.DuplicateRow, row.Locate(-1), same.Line);
        }
        else if (earlier.Find(one => Overlap(one, row)) is { } other)
        {
            findings.Report(TableDiagnostics.OneThingTwice, row.Locate(key![^1]), string.Join(", ", key.Select(column => row[column])), other.Line);
        }

        earlier.Add(row);
    }

    private static bool Overlap(TableRow a, TableRow b)
    {
        if (a.Table.PlaceOf("from") < 0)
        {
            return true;
        }

        var ((fromA, toA), (fromB, toB)) = (TimeOf(a), TimeOf(b));
        return (toA is null || (fromB?.First ?? DateOnly.MinValue) < toA.Value.First) && (toB is null || (fromA?.First ?? DateOnly.MinValue) < toB.Value.First);
    }

    private static (PartialDate? From, PartialDate? To) TimeOf(TableRow row) =>
        (DateIn(row, row.Table.PlaceOf("from") >= 0 ? "from" : "date"), DateIn(row, "to"));

    private static PartialDate? DateIn(TableRow row, string column) => PartialDate.TryParse(row[column], out var date) ? date : null;

    private static Dictionary<string, TableRow> ById(Table? table, string column)
    {
        var rows = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (var row in table?.Rows ?? [])
        {
            rows.TryAdd(row[column], row);
        }

        return rows;
    }
}
