using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Loading;

namespace Assure.Record.Tables;

/// <summary>Checks that rows make sense in time.</summary>
internal static class RowChecks
{
    /// <summary>Reports an interval that cannot hold a single day.</summary>
    public static void CheckInterval(TableRow row, PartialDate? from, PartialDate? to, Findings findings)
    {
        if (from is { } first && to is { } end && end.Last <= first.First)
        {
            findings.Report(TableDiagnostics.EndsBeforeStart, row.Locate("to"), first, end);
        }
    }

    /// <summary>Reports a row that certainly holds of a thing on days on which it did not exist.</summary>
    public static void CheckExistence(TableRow row, int place, Entity entity, PartialDate? from, PartialDate? to, Findings findings)
    {
        var (start, end, descriptor) = entity switch
        {
            State state => ((DateOnly?)state.From, state.To, TableDiagnostics.OutsideExistence),
            Alliance alliance => (alliance.From?.First, alliance.To?.Last, TableDiagnostics.OutsideAlliance),
            _ => (null, null, TableDiagnostics.OutsideExistence),
        };
        var before = start is not null && from is not null && from.Value.Last < start;
        var after = end is not null && (to is null || to.Value.First > end);
        if (before || after)
        {
            findings.Report(descriptor, row.Locate(place), entity.Id, Span(start?.ToIso(), end?.ToIso()), Span(from?.ToString(), to?.ToString()));
        }
    }

    /// <summary>Reports an act certainly done on a day on which its state did not exist.</summary>
    public static void CheckActed(TableRow row, string column, State state, PartialDate date, Findings findings)
    {
        if (date.Last < state.From || (state.To is { } end && date.First >= end))
        {
            findings.Report(TableDiagnostics.OutsideExistence, row.Locate(column), state.Id, Span(state.From.ToIso(), state.To?.ToIso()), $"on {date}");
        }
    }

    /// <summary>Reports rows of one relation that repeat, overlap or contradict one another.</summary>
    public static void CheckOverlaps(IReadOnlyList<(FactRow Fact, TableRow Row)> facts, Findings findings)
    {
        foreach (var group in facts.GroupBy(pair => KeyOf(pair.Fact)))
        {
            var list = group.OrderBy(pair => pair.Fact.From?.First ?? DateOnly.MinValue).ThenBy(pair => pair.Row.Line).ToArray();
            for (var i = 1; i < list.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (Overlap(list[j].Fact, list[i].Fact))
                    {
                        Report(list[j], list[i], findings);
                        break;
                    }
                }
            }
        }
    }

    private static void Report((FactRow Fact, TableRow Row) earlier, (FactRow Fact, TableRow Row) later, Findings findings)
    {
        var what = $"{later.Fact.Relation.Name}({string.Join(", ", later.Fact.Arguments.Select(one => one.Id))})";
        var (a, b) = (earlier.Fact, later.Fact);
        if (a.Dispute != b.Dispute && a.Dispute is not null && b.Dispute is not null)
        {
            return;
        }

        if (a.Dispute != b.Dispute)
        {
            findings.Report(TableDiagnostics.ContradictoryRows, later.Row.Locate("dispute"), $"{what} is {(b.Dispute is null ? "undisputed" : "disputed")} here", earlier.Row.Line);
        }
        else if (a.Reading == b.Reading && a.Holds != b.Holds)
        {
            findings.Report(TableDiagnostics.ContradictoryRows, later.Row.Locate("value"), $"{what} is {(b.Holds ? "found to hold" : "found not to hold")} here", earlier.Row.Line);
        }
        else if (a.Reading == b.Reading && a.From == b.From && a.To == b.To)
        {
            findings.Report(TableDiagnostics.DuplicateRow, later.Row.Locate(-1), earlier.Row.Line);
        }
        else if (a.Reading == b.Reading)
        {
            findings.Report(TableDiagnostics.OverlappingRows, later.Row.Locate("from"), what, earlier.Row.Line);
        }
    }

    private static bool Overlap(FactRow a, FactRow b) =>
        (a.To is null || (b.From?.First ?? DateOnly.MinValue) < a.To.Value.First) && (b.To is null || (a.From?.First ?? DateOnly.MinValue) < b.To.Value.First);

    private static string KeyOf(FactRow fact)
    {
        var ids = fact.Arguments.Select(one => one.Id);
        if (fact.Relation.IsSymmetric)
        {
            ids = ids.Order(StringComparer.Ordinal);
        }

        return $"{fact.Relation.Name} {fact.Judge?.Id} {string.Join(' ', ids)}";
    }

    private static string Span(string? from, string? to) =>
        (from, to) switch
        {
            (null, null) => "always",
            (null, _) => $"until {to}",
            (_, null) => $"from {from}",
            _ => $"from {from} until {to}",
        };
}
