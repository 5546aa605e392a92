using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Record.Tables;

namespace Assure.Record.Checks;

/// <summary>Checks that the acts of one state under one treaty make sense together.</summary>
internal static class ActChecks
{
    public static void Check(ImmutableArray<Act> acts, TableSet tables, Findings findings)
    {
        var table = tables.Find("tables/acts.csv");
        if (table is null)
        {
            return;
        }

        var several = new HashSet<(State, Treaty)>();
        foreach (var group in acts.Where(act => act.Dispute is not null).GroupBy(act => (act.State, act.Treaty)))
        {
            var first = group.First();
            if (group.FirstOrDefault(act => act.Dispute != first.Dispute) is { } other)
            {
                several.Add(group.Key);
                findings.Report(
                    TableDiagnostics.SeveralDisputes, table.Locate(other.Origin.Line, table.PlaceOf("dispute")), other.State.Id, other.Treaty.Id, first.Dispute!.Id, other.Dispute!.Id);
            }
        }

        foreach (var act in Statuses.IdleWithdrawals(acts).Where(act => !several.Contains((act.State, act.Treaty))))
        {
            findings.Report(TableDiagnostics.WithdrawnWithoutDeposit, table.Locate(act.Origin.Line, table.PlaceOf("act")), act.State.Id, act.Treaty.Id, act.Date);
        }
    }
}
