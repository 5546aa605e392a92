using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record.Lists;
using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>Reads <c>columns.csv</c>: what the columns of every table hold.</summary>
internal static class ColumnTable
{
    public const string Path = "columns.csv";

    private const string Choice = "choice(";

    private static readonly Dictionary<string, bool> s_yesNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    private static readonly Dictionary<string, ColumnType> s_types = new(StringComparer.Ordinal)
    {
        ["id"] = ColumnType.Id,
        ["text"] = ColumnType.Text,
        ["name"] = ColumnType.Name,
        ["day"] = ColumnType.Day,
        ["date"] = ColumnType.Date,
        ["integer"] = ColumnType.Integer,
        ["state"] = ColumnType.State,
        ["territory"] = ColumnType.Territory,
        ["treaty"] = ColumnType.Treaty,
        ["alliance"] = ColumnType.Alliance,
        ["zone"] = ColumnType.Zone,
        ["group"] = ColumnType.Group,
        ["resolution"] = ColumnType.Resolution,
        ["source"] = ColumnType.Source,
        ["verified"] = ColumnType.Verified,
        ["dispute"] = ColumnType.Dispute,
        ["reading"] = ColumnType.Reading,
        ["symbol"] = ColumnType.Symbol,
        ["relation"] = ColumnType.Relation,
    };

    /// <summary>The columns of each table, in the order described; a column of unknown type holds text.</summary>
    public static Dictionary<string, ImmutableArray<TableColumn>> Read(Table table)
    {
        var byTable = new Dictionary<string, ImmutableArray<TableColumn>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var (type, choices) = TypeOf(row["type"]) ?? (ColumnType.Text, []);
            var column = new TableColumn(row["column"], type, row["required"] == "yes", row["description"], choices);
            byTable[row["table"]] = [.. byTable.GetValueOrDefault(row["table"], []), column];
        }

        return byTable;
    }

    /// <summary>Reads the table and reports what is wrong in it.</summary>
    public static Dictionary<string, ImmutableArray<TableColumn>> Check(Table table, RecordNames names, Findings findings)
    {
        var lines = new Dictionary<(string, string), int>();
        foreach (var row in table.Rows)
        {
            var cells = new RowReader(row, names, findings);
            var (name, column) = (cells.Required("table"), cells.Required("column"));
            cells.Word("required", s_yesNo);
            cells.Required("description");
            if (cells.Required("type") is { } type && TypeOf(type) is null)
            {
                string[] types = [.. s_types.Keys, Choice + "a|b|c)"];
                findings.ReportNear(TableDiagnostics.UnknownType, row.Locate("type"), NearestName.Find(type, types), type, string.Join(", ", types));
            }

            if (name is not null && column is not null && !lines.TryAdd((name, column), row.Line))
            {
                findings.Report(TableDiagnostics.DuplicateId, row.Locate("column"), column, $"column of '{name}'", lines[(name, column)]);
            }
        }

        return Read(table);
    }

    private static (ColumnType Type, ImmutableArray<string> Choices)? TypeOf(string written)
    {
        if (s_types.TryGetValue(written, out var type))
        {
            return (type, []);
        }

        if (!written.StartsWith(Choice, StringComparison.Ordinal) || !written.EndsWith(')'))
        {
            return null;
        }

        var choices = written[Choice.Length..^1].Split('|');
        return choices.All(choice => choice.Length > 0) ? (ColumnType.Choice, [.. choices]) : null;
    }
}
