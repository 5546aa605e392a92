using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Texts;

namespace Assure.Record.Tables;

/// <summary>Reads the tables of treaties, alliances, zones and territories.</summary>
internal sealed class EntityTables(TableSet tables, RecordNames names, Findings findings)
{
    private static readonly Dictionary<string, TreatyKind> s_treatyKinds = new(StringComparer.Ordinal)
    {
        ["non-proliferation"] = TreatyKind.NonProliferation,
        ["zone"] = TreatyKind.Zone,
        ["assurance-protocol"] = TreatyKind.AssuranceProtocol,
        ["territory-protocol"] = TreatyKind.TerritoryProtocol,
        ["test-protocol"] = TreatyKind.TestProtocol,
        ["other"] = TreatyKind.Other,
    };

    private static readonly Dictionary<string, EntryRule> s_entryRules = new(StringComparer.Ordinal)
    {
        ["deposit"] = EntryRule.Deposit,
        ["explicit"] = EntryRule.Explicit,
    };

    private static readonly Dictionary<string, AllianceKind> s_allianceKinds = new(StringComparer.Ordinal)
    {
        ["mutual-defence"] = AllianceKind.MutualDefence,
        ["consultation"] = AllianceKind.Consultation,
        ["other"] = AllianceKind.Other,
    };

    public ImmutableArray<Entity> Zones() => Plain("tables/zones.csv", Sort.Zone);

    public ImmutableArray<Entity> Territories() => Plain("tables/territories.csv", Sort.Territory);

    public ImmutableArray<Alliance> Alliances()
    {
        var table = tables.Require("tables/alliances.csv", "id", "en", "sv", "kind", "from", "to", "source", "verified", "note");
        return Collect(table, (cells, index, id) =>
        {
            CheckSource(cells);
            var (from, to) = (cells.Date("from"), cells.Date("to"));
            RowChecks.CheckInterval(cells.Row, from, to, findings);
            return new Alliance(index, id, Name(cells, "en", "sv"), cells.Word("kind", s_allianceKinds) ?? AllianceKind.Other, cells.Row.Origin) { From = from, To = to };
        });
    }

    public ImmutableArray<Treaty> Treaties()
    {
        var table = tables.Require(
            "tables/treaties.csv", "id", "en", "sv", "short_en", "short_sv", "kind", "zone", "parent", "opened", "in_force", "rule", "source", "verified", "note");
        var treaties = Collect(table, (cells, index, id) =>
        {
            CheckSource(cells);
            var zone = cells.Row["zone"].Length == 0 ? null : cells.Entity<Entity>("zone", Sort.Zone);
            return new Treaty(
                index, id, Name(cells, "en", "sv"), Name(cells, "short_en", "short_sv"),
                cells.Word("kind", s_treatyKinds) ?? TreatyKind.Other, cells.Row["parent"] is { Length: > 0 } parent ? parent : null,
                cells.Date("opened"), cells.Date("in_force"), cells.Word("rule", s_entryRules) ?? EntryRule.Deposit, cells.Row.Origin)
            {
                Zone = zone,
            };
        });

        foreach (var row in table?.Rows ?? [])
        {
            if (row["parent"].Length > 0)
            {
                new RowReader(row, names, findings).Entity<Treaty>("parent", Sort.Treaty);
            }
        }

        return treaties;
    }

    private ImmutableArray<Entity> Plain(string path, Sort sort) => Collect(
        tables.Require(path, "id", "en", "sv", "source", "verified", "note"),
        (cells, index, id) =>
        {
            CheckSource(cells);
            return new Entity(sort, index, id, Name(cells, "en", "sv"));
        });

    private static void CheckSource(RowReader cells)
    {
        cells.Source();
        cells.Verified();
    }

    private static Bilingual Name(RowReader cells, string en, string sv) => new(cells.Required(en) ?? "", cells.Required(sv) ?? "");

    private ImmutableArray<T> Collect<T>(Table? table, Func<RowReader, int, string, T> make)
        where T : Entity
    {
        var rows = UniqueRows(table, "id", findings);
        var things = ImmutableArray.CreateBuilder<T>(rows.Length);
        foreach (var row in rows)
        {
            var thing = make(new RowReader(row, names, findings), things.Count, row["id"]);
            names.Add(thing);
            things.Add(thing);
        }

        return things.ToImmutable();
    }

    /// <summary>The rows with an id, each id once, in ordinal order of id.</summary>
    public static TableRow[] UniqueRows(Table? table, string column, Findings findings)
    {
        var byId = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (var row in table?.Rows ?? [])
        {
            var id = row[column];
            if (id.Length == 0)
            {
                findings.Report(TableDiagnostics.EmptyCell, row.Locate(column), column);
            }
            else if (!byId.TryAdd(id, row))
            {
                findings.Report(TableDiagnostics.DuplicateId, row.Locate(column), id, column, byId[id].Line);
            }
        }

        return [.. byId.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }
}
