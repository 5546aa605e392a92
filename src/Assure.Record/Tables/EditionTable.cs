using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>Reads <c>edition.csv</c>.</summary>
internal static class EditionTable
{
    public static (string Edition, DateOnly Date, int Language, int Schema) Read(TableSet tables, RecordNames names, Findings findings)
    {
        if (tables.Require("edition.csv", "edition", "date", "language", "schema") is not { } table)
        {
            return ("", DateOnly.MinValue, 0, 0);
        }

        if (table.Rows.Length != 1)
        {
            findings.Report(TableDiagnostics.OneEdition, table.Locate(table.HeaderLine, int.MaxValue), table.Rows.Length);
            return ("", DateOnly.MinValue, 0, 0);
        }

        var cells = new RowReader(table.Rows[0], names, findings);
        cells.Required("date");
        return (cells.Required("edition") ?? "", cells.Day("date") ?? DateOnly.MinValue, cells.Number("language") ?? 1, cells.Number("schema") ?? 1);
    }
}
