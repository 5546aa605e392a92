using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record.Entities;
using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>Reads <c>tables/read-up-to.csv</c>.</summary>
internal static class ReadUpToTable
{
    /// <summary>The subjects, in the order of their rows.</summary>
    public static ImmutableArray<ReadUpTo> Read(TableSet tables, RecordNames names, Findings findings)
    {
        if (tables.Require("tables/read-up-to.csv", "subject", "date", "note") is not { } table)
        {
            return [];
        }

        var subjects = names.Ids(Sort.State).Concat(tables.Names).Append("record").ToHashSet(StringComparer.Ordinal);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var list = ImmutableArray.CreateBuilder<ReadUpTo>();
        foreach (var row in table.Rows)
        {
            var cells = new RowReader(row, names, findings);
            var subject = cells.Required("subject");
            cells.Required("date");
            var date = cells.Day("date");
            if (subject is null || date is null)
            {
                continue;
            }

            if (!subjects.Contains(subject))
            {
                findings.ReportNear(TableDiagnostics.UnknownSubject, row.Locate("subject"), NearestName.Find(subject, subjects), subject);
            }

            if (!lines.TryAdd(subject, row.Line))
            {
                findings.Report(TableDiagnostics.DuplicateId, row.Locate("subject"), subject, "subject", lines[subject]);
                continue;
            }

            list.Add(new ReadUpTo(subject, date.Value, row["note"]));
        }

        if (!table.Rows.Any(row => row["subject"] == "record"))
        {
            findings.Report(TableDiagnostics.NoRecordDate, table.Locate(table.HeaderLine, int.MaxValue));
        }

        return list.ToImmutable();
    }
}
