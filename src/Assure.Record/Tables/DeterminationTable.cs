using Assure.Language.Diagnostics;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Record.Rules;

namespace Assure.Record.Tables;

/// <summary>Reads <c>tables/determinations.csv</c>: dated findings by a promiser itself on what it reserves to judge.</summary>
internal static class DeterminationTable
{
    private const string Path = "tables/determinations.csv";

    private static readonly Dictionary<string, bool> s_values = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    public static void Read(TableSet tables, RecordNames names, List<FactRow>[] rows, Findings findings)
    {
        if (!tables.Contains(Path) || tables.Require(Path, "relation", "guarantor", "state", "treaty", "value", "from", "to", "source", "verified", "note") is not { } table)
        {
            return;
        }

        var judged = names.Relations.Values.Where(one => one.Truth == Truth.Judged).ToDictionary(one => one.Name, StringComparer.Ordinal);
        var read = new List<(FactRow, TableRow)>();
        foreach (var row in table.Rows)
        {
            var cells = new RowReader(row, names, findings);
            if (!judged.TryGetValue(row["relation"], out var relation))
            {
                findings.ReportNear(
                    TableDiagnostics.UnknownRelation, row.Locate("relation"), NearestName.Find(row["relation"], judged.Keys), row["relation"], string.Join(", ", judged.Keys));
                continue;
            }

            var judge = cells.Entity<State>("guarantor", Sort.State);
            var arguments = Arguments(cells, relation);
            var value = cells.Word("value", s_values);
            var (from, to) = (cells.Date("from"), cells.Date("to"));
            cells.Required("from");
            RowChecks.CheckInterval(row, from, to, findings);
            var source = cells.Source();
            if (judge is not null && value is not null && source is not null && arguments is not null)
            {
                var fact = new FactRow
                {
                    Relation = relation,
                    Arguments = [.. arguments],
                    Judge = judge,
                    Holds = value.Value,
                    From = from,
                    To = to,
                    Source = source,
                    Verified = cells.Verified(),
                    Note = row["note"],
                    Origin = row.Origin,
                };
                read.Add((fact, row));
                rows[relation.Index].Add(fact);
            }
        }

        if (!tables.IsTrusted)
        {
            RowChecks.CheckOverlaps(read, findings);
        }
    }

    /// <summary>The arguments by sort: the judge's own parameter from <c>guarantor</c>, other states from <c>state</c>, treaties from <c>treaty</c>.</summary>
    private static List<Entity>? Arguments(RowReader cells, Relation relation)
    {
        var arguments = new List<Entity>();
        for (var i = 0; i < relation.Parameters.Length; i++)
        {
            var sort = relation.Parameters[i].Sort;
            var column = relation.Judge?.Parameter == i ? "guarantor" : sort == Sort.Treaty ? "treaty" : "state";
            if (cells.Entity<Entity>(column, sort) is not { } entity)
            {
                return null;
            }

            arguments.Add(entity);
        }

        return arguments;
    }
}
