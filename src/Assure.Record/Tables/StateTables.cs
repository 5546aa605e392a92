using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Texts;

namespace Assure.Record.Tables;

/// <summary>Reads the states and their names.</summary>
internal sealed class StateTables(TableSet tables, RecordNames names, Findings findings)
{
    private static readonly Dictionary<string, bool> s_yesNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    public ImmutableArray<State> Read()
    {
        var table = tables.Require(
            "tables/states.csv", "id", "en", "sv", "from", "to", "successor", "un_member_from", "region", "subregion", "population",
            "population_year", "population_source", "source", "verified", "note");
        var rows = EntityTables.UniqueRows(table, "id", findings);
        var known = rows.Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        var namesOf = Names(known);
        var states = ImmutableArray.CreateBuilder<State>(rows.Length);
        foreach (var row in rows)
        {
            var cells = new RowReader(row, names, findings);
            var state = One(cells, states.Count, namesOf, known);
            names.Add(state);
            states.Add(state);
        }

        return states.ToImmutable();
    }

    private State One(RowReader cells, int index, Dictionary<string, List<StateName>> namesOf, HashSet<string> known)
    {
        var row = cells.Row;
        var id = row["id"];
        var (from, to) = (cells.Day("from"), cells.Day("to"));
        if (from is not null && to <= from)
        {
            findings.Report(TableDiagnostics.EndsBeforeStart, row.Locate("to"), row["from"], row["to"]);
        }

        var successors = Split(row["successor"], ' ', ';');
        foreach (var successor in successors)
        {
            if (!known.Contains(successor))
            {
                findings.ReportNear(TableDiagnostics.UnknownEntity, row.Locate("successor"), NearestName.Find(successor, known), "state", successor, "tables/states.csv");
            }
        }

        if (!namesOf.TryGetValue(id, out var own))
        {
            if (tables.Contains("tables/names.csv"))
            {
                findings.Report(TableDiagnostics.NoName, row.Locate("id"), id);
            }

            own = [new StateName(null, null, id, "", id, id, false, id, id, id, [])];
        }

        cells.Source();
        cells.Verified();
        return new State(
            index, id, new Bilingual(cells.Required("en") ?? "", cells.Required("sv") ?? ""), from ?? DateOnly.MinValue, to, successors, [.. own], row.Origin)
        {
            UnMemberFrom = cells.Date("un_member_from"),
            Region = row["region"],
            Subregion = row["subregion"],
            Population = cells.Number("population"),
            PopulationYear = cells.Number("population_year"),
            PopulationSource = row["population_source"].Length > 0 ? cells.Source("population_source") : null,
        };
    }

    private Dictionary<string, List<StateName>> Names(HashSet<string> known)
    {
        var table = tables.Require(
            "tables/names.csv", "state", "from", "to", "en", "en_article", "en_genitive", "en_adjective", "en_plural", "sv", "sv_genitive", "sv_adjective", "aliases");
        var byState = new Dictionary<string, List<(StateName Name, TableRow Row)>>(StringComparer.Ordinal);
        foreach (var row in table?.Rows ?? [])
        {
            var cells = new RowReader(row, names, findings);
            if (cells.Required("state") is not { } state)
            {
                continue;
            }

            if (!known.Contains(state))
            {
                findings.ReportNear(TableDiagnostics.UnknownEntity, row.Locate("state"), NearestName.Find(state, known), "state", state, "tables/states.csv");
            }

            var name = new StateName(
                cells.Day("from"), cells.Day("to"), cells.Required("en") ?? "", row["en_article"], cells.Required("en_genitive") ?? "",
                cells.Required("en_adjective") ?? "", cells.Word("en_plural", s_yesNo) ?? false, cells.Required("sv") ?? "",
                cells.Required("sv_genitive") ?? "", cells.Required("sv_adjective") ?? "", Split(row["aliases"], ';'));
            if (name.From is not null && name.To <= name.From)
            {
                findings.Report(TableDiagnostics.EndsBeforeStart, row.Locate("to"), row["from"], row["to"]);
            }

            if (!byState.TryGetValue(state, out var list))
            {
                byState[state] = list = [];
            }

            list.Add((name, row));
        }

        foreach (var (state, list) in byState)
        {
            list.Sort((a, b) => (a.Name.From ?? DateOnly.MinValue).CompareTo(b.Name.From ?? DateOnly.MinValue));
            for (var i = 1; i < list.Count; i++)
            {
                if (list[i - 1].Name.To is not { } end || (list[i].Name.From ?? DateOnly.MinValue) < end)
                {
                    findings.Report(TableDiagnostics.OverlappingRows, list[i].Row.Locate("from"), $"a name of {state}", list[i - 1].Row.Line);
                }
            }
        }

        return byState.ToDictionary(pair => pair.Key, pair => pair.Value.ConvertAll(one => one.Name), StringComparer.Ordinal);
    }

    private static ImmutableArray<string> Split(string list, params char[] separators) =>
        [.. list.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
