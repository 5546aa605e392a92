using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The histories of single relations, from their rows.</summary>
/// <param name="record">The edition.</param>
/// <param name="settlement">What is settled beforehand.</param>
/// <param name="choices">Numbers the choices met.</param>
internal sealed class RowHistories(RecordEdition record, Settlement settlement, OpenChoices choices)
{
    private readonly Dictionary<(Relation, TimeRule, int, int), History> known = [];
    private readonly Dictionary<(History, ulong), History> fallen = [];
    private readonly Dictionary<(Relation, int), Dictionary<int, List<FactRow>>> byOther = [];

    /// <summary>All that may fill one argument of a relation while the other, if any, is given, over time.</summary>
    /// <param name="relation">A relation of one or two arguments.</param>
    /// <param name="time">The rule of time.</param>
    /// <param name="position">The argument to fill.</param>
    /// <param name="other">The number of the other argument, or −1.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public History Of(Relation relation, TimeRule time, int position, int other, Falling? falling)
    {
        var key = (relation, time, position, other);
        if (!known.TryGetValue(key, out var history))
        {
            known[key] = history = Build(relation, time, position, other, null);
        }

        if (falling is null || history.IsCertain)
        {
            return history;
        }

        if (!fallen.TryGetValue((history, falling.Part(history.Touches)), out var way))
        {
            fallen[(history, falling.Part(history.Touches))] = way = Build(relation, time, position, other, falling);
        }

        return way;
    }

    private History Build(Relation relation, TimeRule time, int position, int other, Falling? falling)
    {
        var sweep = new RowSweep(settlement, choices, falling);
        foreach (var row in Rows(relation, position, other))
        {
            sweep.Add(row, row.Arguments[position].Index, time);
        }

        return sweep.Build();
    }

    private IReadOnlyList<FactRow> Rows(Relation relation, int position, int other)
    {
        if (other < 0)
        {
            return record.Rows[relation.Index];
        }

        if (!byOther.TryGetValue((relation, position), out var lists))
        {
            byOther[(relation, position)] = lists = [];
            foreach (var row in record.Rows[relation.Index])
            {
                var index = row.Arguments[1 - position].Index;
                if (!lists.TryGetValue(index, out var rows))
                {
                    lists[index] = rows = [];
                }

                rows.Add(row);
            }
        }

        return lists.TryGetValue(other, out var found) ? found : [];
    }
}
