using Assure.Record.Loading;
using Assure.Record.Sources;

namespace Assure.Record.Tables;

/// <summary>Reads <c>sources.csv</c>.</summary>
internal static class SourceTable
{
    public static void Read(TableSet tables, RecordNames names, Findings findings)
    {
        if (tables.Require("sources.csv", "id", "symbol", "title", "issuer", "date", "address", "read", "note") is not { } table)
        {
            return;
        }

        var symbols = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var cells = new RowReader(row, names, findings);
            if (cells.Required("id") is not { } id)
            {
                continue;
            }

            cells.Required("title");
            var read = cells.Verified("read");
            var source = new Source(id, row["symbol"], row["title"], row["issuer"], row["date"], row["address"], read, row["note"], row.Origin);
            if (!names.Sources.TryAdd(id, source))
            {
                findings.Report(TableDiagnostics.DuplicateId, row.Locate("id"), id, "id", names.Sources[id].Origin.Line);
                continue;
            }

            names.CitedSources.TryAdd(id, source);
            if (source.Symbol.Length > 0)
            {
                if (symbols.TryAdd(source.Symbol, source))
                {
                    names.CitedSources.TryAdd(source.Symbol, source);
                }
                else
                {
                    findings.Report(TableDiagnostics.DuplicateSymbol, row.Locate("symbol"), source.Symbol, symbols[source.Symbol].Origin.Line);
                }
            }
        }
    }
}
