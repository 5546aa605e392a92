using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>Reads <c>tables/acts.csv</c>.</summary>
internal static class ActTable
{
    public static readonly Dictionary<string, ActKind> Kinds = new(StringComparer.Ordinal)
    {
        ["signed"] = ActKind.Signed,
        ["ratified"] = ActKind.Ratified,
        ["acceded"] = ActKind.Acceded,
        ["succeeded"] = ActKind.Succeeded,
        ["accepted"] = ActKind.Accepted,
        ["waiver"] = ActKind.Waiver,
        ["in-force"] = ActKind.InForce,
        ["notice-of-withdrawal"] = ActKind.NoticeOfWithdrawal,
        ["withdrawn"] = ActKind.Withdrawn,
        ["objected"] = ActKind.Objected,
    };

    /// <summary>The acts in order of treaty, state, date and line.</summary>
    public static ImmutableArray<Act> Read(TableSet tables, RecordNames names, Findings findings)
    {
        if (tables.Require("tables/acts.csv", "state", "treaty", "act", "date", "place", "dispute", "reading", "source", "verified", "note") is not { } table)
        {
            return [];
        }

        var acts = new List<Act>(table.Rows.Length);
        var seen = new Dictionary<(State, Treaty, ActKind, string, string, string), int>();
        foreach (var row in table.Rows)
        {
            var cells = new RowReader(row, names, findings);
            var state = cells.Entity<State>("state", Sort.State);
            var treaty = cells.Entity<Treaty>("treaty", Sort.Treaty);
            var kind = cells.Word("act", Kinds);
            cells.Required("date");
            var date = cells.Date("date");
            var (dispute, reading) = cells.Reading();
            var source = cells.Source();
            var verified = cells.Verified();
            if (state is null || treaty is null || kind is null || date is null || source is null)
            {
                continue;
            }

            if (!seen.TryAdd((state, treaty, kind.Value, row["date"], row["place"], row["dispute"] + "/" + row["reading"]), row.Line))
            {
                findings.Report(TableDiagnostics.DuplicateRow, row.Locate(-1), seen[(state, treaty, kind.Value, row["date"], row["place"], row["dispute"] + "/" + row["reading"])]);
                continue;
            }

            RowChecks.CheckActed(row, "date", state, date.Value, findings);
            acts.Add(new Act
            {
                State = state,
                Treaty = treaty,
                Kind = kind.Value,
                Date = date.Value,
                Place = row["place"],
                Dispute = dispute,
                Reading = reading,
                Source = source,
                Verified = verified,
                Note = row["note"],
                Origin = row.Origin,
            });
        }

        return
        [
            .. acts.OrderBy(act => act.Treaty.Index).ThenBy(act => act.State.Index).ThenBy(act => act.Date).ThenBy(act => act.Origin.Line),
        ];
    }
}
