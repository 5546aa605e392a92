using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Record.Rules;

namespace Assure.Record.Tables;

/// <summary>Reads the tables of facts and of occurrences: whatever tables the relations name.</summary>
/// <remarks>The columns before <c>from</c> are the arguments, in the relation's order; a first column <c>relation</c> says which relation a row is about.</remarks>
internal sealed class FactTables(TableSet tables, RecordNames names, Findings findings)
{
    private static readonly string[] s_tail = ["from", "to", "dispute", "reading", "source", "verified", "note"];

    /// <summary>The rows of each relation, by its number.</summary>
    public void Read(IEnumerable<Relation> relations, List<FactRow>[] rows)
    {
        var byTable = relations
            .Where(relation => relation.Table is not null)
            .GroupBy(relation => relation.Table!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byTable)
        {
            var path = $"tables/{group.Key}.csv";
            var table = tables.Read(path);
            if (Statuses.IsDerived(group.Key))
            {
                if (table is not null)
                {
                    tables.MarkOdd(table);
                    findings.Report(TableDiagnostics.DerivedTable, table.Locate(table.HeaderLine, int.MaxValue), group.Key);
                }
            }
            else if (table is null)
            {
                tables.Missing(path);
            }
            else
            {
                ReadTable(table, [.. group], rows);
            }
        }
    }

    private void ReadTable(Table table, Relation[] relations, List<FactRow>[] rows)
    {
        var hasRelation = table.Columns.Length > 0 && table.Columns[0] == "relation";
        var first = hasRelation ? 1 : 0;
        var from = table.PlaceOf("from");
        var arity = (from < 0 ? table.Columns.TakeWhile(column => !s_tail.Contains(column)).Count() : from) - first;
        string[] expected = [.. table.Columns.Take(first + arity), .. s_tail];
        tables.CheckColumns(table, expected);
        var header = table.Locate(table.HeaderLine, int.MaxValue);
        if (!hasRelation && relations.Length > 1)
        {
            tables.MarkOdd(table);
            findings.Report(TableDiagnostics.NoRelationColumn, header, string.Join(" and ", relations.Select(one => one.Name)));
            return;
        }

        if (Array.Find(relations, one => hasRelation ? one.Parameters.Length > arity : one.Parameters.Length != arity) is { } unfit)
        {
            tables.MarkOdd(table);
            findings.Report(TableDiagnostics.ArgumentColumns, header, arity, unfit.Name, unfit.Parameters.Length);
            return;
        }

        var byName = relations.ToDictionary(one => one.Name, StringComparer.Ordinal);
        var read = new List<(FactRow, TableRow)>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var relation = hasRelation ? RelationOf(row, byName) : relations[0];
            if (relation is not null && One(new RowReader(row, names, findings), relation, first, arity) is { } fact)
            {
                read.Add((fact, row));
                rows[relation.Index].Add(fact);
                if (Mirror(fact) is { } mirror)
                {
                    rows[relation.Index].Add(mirror);
                }
            }
        }

        if (!tables.IsTrusted)
        {
            RowChecks.CheckOverlaps(read, findings);
        }
    }

    private Relation? RelationOf(TableRow row, Dictionary<string, Relation> byName)
    {
        var name = row.Cells[0];
        if (byName.TryGetValue(name, out var relation))
        {
            return relation;
        }

        findings.ReportNear(TableDiagnostics.UnknownRelation, row.Locate(0), NearestName.Find(name, byName.Keys), name, string.Join(", ", byName.Keys));
        return null;
    }

    private FactRow? One(RowReader cells, Relation relation, int first, int arity)
    {
        var row = cells.Row;
        var arguments = new Entity?[relation.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = cells.Entity(first + i, relation.Parameters[i].Sort);
        }

        for (var i = arguments.Length; i < arity; i++)
        {
            if (row.Cells[first + i].Length > 0)
            {
                findings.Report(TableDiagnostics.ArgumentColumns, row.Locate(first + i), i + 1, relation.Name, arguments.Length);
            }
        }

        var (from, to) = (cells.Date("from"), cells.Date("to"));
        RowChecks.CheckInterval(row, from, to, findings);
        var (dispute, reading) = cells.Reading();
        var source = cells.Source();
        var verified = cells.Verified();
        if (source is null || Array.Exists(arguments, one => one is null))
        {
            return null;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            RowChecks.CheckExistence(row, first + i, arguments[i]!, from, to, findings);
        }

        return new FactRow
        {
            Relation = relation,
            Arguments = [.. arguments!],
            From = from,
            To = to,
            Dispute = dispute,
            Reading = reading,
            Source = source,
            Verified = verified,
            Note = row["note"],
            Origin = row.Origin,
        };
    }

    /// <summary>The same fact the other way round, for a symmetric relation: both share one written row.</summary>
    private static FactRow? Mirror(FactRow fact) =>
        !fact.Relation.IsSymmetric || fact.Arguments[0] == fact.Arguments[1] ? null : new FactRow
        {
            Relation = fact.Relation,
            Arguments = [fact.Arguments[1], fact.Arguments[0]],
            From = fact.From,
            To = fact.To,
            Dispute = fact.Dispute,
            Reading = fact.Reading,
            Source = fact.Source,
            Verified = fact.Verified,
            Note = fact.Note,
            Origin = fact.Origin,
        };
}
