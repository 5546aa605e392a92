using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lists;

namespace Assure.Reports.Export;

/// <summary>The numbers by which two lists of the states system know states: Correlates of War, and Gleditsch and Ward.</summary>
/// <param name="record">The edition; one that has no such list knows no numbers.</param>
internal sealed class StateCodes(RecordEdition record)
{
    private readonly ILookup<string, ListRow> rows = record.Tables["state-codes"].Rows.ToLookup(row => row["state"], StringComparer.Ordinal);

    /// <summary>A state's numbers on a day; empty where a list does not have it then.</summary>
    public (string Cow, string Gw) On(State state, DateOnly day)
    {
        var (cow, gw) = ("", "");
        foreach (var row in rows[state.Id].Where(row => (row.Date("from") is not { } from || from.First <= day) && (row.Date("to") is not { } to || day < to.First)))
        {
            (cow, gw) = (cow.Length > 0 ? cow : row["cow_number"], gw.Length > 0 ? gw : row["gw_number"]);
        }

        return (cow, gw);
    }
}
