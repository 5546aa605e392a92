using System.Collections.Frozen;
using Assure.Record;
using Assure.Record.Lists;

namespace Assure.Reports.Export;

/// <summary>The record's own tables, their cells as written, their columns as columns.csv describes them.</summary>
internal static class RecordTableExport
{
    private const string Dispute = "dispute";
    private const string Reading = "reading";

    /// <summary>The tables whose rows cells of a type name, by their ids.</summary>
    private static readonly FrozenDictionary<ColumnType, (string Table, string Column)> Targets = new Dictionary<ColumnType, (string, string)>
    {
        [ColumnType.State] = ("states", "id"),
        [ColumnType.Territory] = ("territories", "id"),
        [ColumnType.Treaty] = ("treaties", "id"),
        [ColumnType.Alliance] = ("alliances", "id"),
        [ColumnType.Zone] = ("zones", "id"),
        [ColumnType.Group] = ("groups", "id"),
        [ColumnType.Resolution] = ("resolutions", "symbol"),
        [ColumnType.Source] = ("sources", "id"),
        [ColumnType.Relation] = ("relations", "name"),
        [ColumnType.Dispute] = ("disputes", "id"),
    }.ToFrozenDictionary();

    /// <summary>All tables that have columns, by name.</summary>
    public static IEnumerable<ExportTable> Of(RecordEdition record) => record.Tables.All.Where(table => !table.Columns.IsEmpty).Select(One);

    /// <summary>One table, as written.</summary>
    public static ExportTable One(RecordTable table) => new(
        table.Name,
        $"tables/{table.Name}.csv",
        TableDescriptions.Of(table.Name),
        [.. table.Columns.Select(Field)])
    {
        PrimaryKey = [.. table.Columns.Where(column => IsKey(table, column)).Select(column => column.Name)],
        ForeignKeys = [.. Keys(table)],
        Rows = table.Rows.Select(row => (string[])[.. table.Columns.Select(column => row[column.Name])]),
    };

    private static bool IsKey(RecordTable table, TableColumn column) =>
        (column.Name == "id" && column.Type is ColumnType.Id or ColumnType.State) || (table.Name == "resolutions" && column.Name == "symbol") || (table.Name == "edition" && column.Name == "edition");

    private static ExportField Field(TableColumn column)
    {
        var field = ExportField.Text(column.Name, column.Description, column.IsRequired);
        return column.Type switch
        {
            ColumnType.Integer => field with { Type = FieldType.Integer },
            ColumnType.Day => field with { Type = FieldType.Date },
            ColumnType.Date => field with { Pattern = ExportField.PartialDatePattern },
            ColumnType.Verified => field with { Allowed = ["yes", "partly", "no"] },
            ColumnType.Choice => field with { Allowed = column.Choices },
            _ => field,
        };
    }

    private static IEnumerable<ForeignKey> Keys(RecordTable table)
    {
        foreach (var column in table.Columns.Where(column => column.Name != "id"))
        {
            if (column.Type == ColumnType.Reading && table.Columns.Any(other => other.Type == ColumnType.Dispute))
            {
                yield return new ForeignKey([table.Columns.First(other => other.Type == ColumnType.Dispute).Name, column.Name], "readings", [Dispute, Reading]);
            }
            else if (Targets.TryGetValue(column.Type, out var target) && !(table.Name == target.Table && column.Name == target.Column))
            {
                yield return ForeignKey.Of(column.Name, target.Table, target.Column);
            }
        }
    }
}
