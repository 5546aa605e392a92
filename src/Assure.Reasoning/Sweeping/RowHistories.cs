using Assure.Reasoning.Sets;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The histories of single relations, from their rows.</summary>
/// <param name="record">The edition.</param>
/// <param name="settled">How a dispute is settled beforehand; null when it is open.</param>
/// <param name="strict">Whether unread rows are open.</param>
internal sealed class RowHistories(RecordEdition record, Func<Dispute, int?> settled, bool strict)
{
    private readonly Dictionary<(Relation, TimeRule, int, int), History> known = [];
    private readonly Dictionary<(Relation, int), List<FactRow>[]> byOther = [];

    /// <summary>All that may fill one argument of a relation while the other, if any, is given, over time.</summary>
    /// <param name="relation">A relation of one or two arguments.</param>
    /// <param name="time">The rule of time.</param>
    /// <param name="position">The argument to fill.</param>
    /// <param name="other">The number of the other argument, or −1.</param>
    public History Of(Relation relation, TimeRule time, int position, int other)
    {
        var key = (relation, time, position, other);
        if (!known.TryGetValue(key, out var history))
        {
            known[key] = history = Build(relation, time, position, other < 0 ? record.Rows[relation.Index] : Rows(relation, position)[other]);
        }

        return history;
    }

    private List<FactRow>[] Rows(Relation relation, int position)
    {
        if (!byOther.TryGetValue((relation, position), out var lists))
        {
            lists = new List<FactRow>[EntitySet.Capacity];
            for (var i = 0; i < lists.Length; i++)
            {
                lists[i] = [];
            }

            foreach (var row in record.Rows[relation.Index])
            {
                lists[row.Arguments[1 - position].Index].Add(row);
            }

            byOther[(relation, position)] = lists;
        }

        return lists;
    }

    /// <summary>Sweeps the days on which rows begin and end, counting for each number the rows that hold certainly and possibly.</summary>
    private History Build(Relation relation, TimeRule time, int position, IReadOnlyList<FactRow> rows)
    {
        _ = relation;
        if (rows.Count == 0)
        {
            return History.None;
        }

        var events = new List<(int Day, int Index, int Must, int May)>(rows.Count * 2);
        var (must, may) = (new short[EntitySet.Capacity], new short[EntitySet.Capacity]);
        var (mustSet, maySet) = (EntitySet.Empty, EntitySet.Empty);
        foreach (var row in rows)
        {
            var sure = row.Dispute is null || settled(row.Dispute) == row.Reading;
            if (!sure && settled(row.Dispute!) is not null)
            {
                continue;
            }

            sure &= !strict || row.Verified == Verified.Yes;
            Add(row, position, sure, time, events);
        }

        events.Sort(static (left, right) => left.Day.CompareTo(right.Day));
        var builder = new History.Builder(Possible.None, events.Count);
        for (var i = 0; i < events.Count;)
        {
            var day = events[i].Day;
            for (; i < events.Count && events[i].Day == day; i++)
            {
                var (_, index, addMust, addMay) = events[i];
                must[index] += (short)addMust;
                may[index] += (short)addMay;
                var bit = EntitySet.Of(index);
                mustSet = must[index] > 0 ? mustSet | bit : mustSet & ~bit;
                maySet = may[index] > 0 ? maySet | bit : maySet & ~bit;
            }

            builder.From(day, new(mustSet, maySet));
        }

        return builder.Build();
    }

    private static void Add(FactRow row, int position, bool sure, TimeRule time, List<(int Day, int Index, int Must, int May)> events)
    {
        var index = row.Arguments[position].Index;
        var sureBy = sure ? 1 : 0;
        var (first, last) = row.From is { } from ? (from.First.DayNumber, from.Last.DayNumber) : (0, 0);
        if (time.Kind == TimeRuleKind.Before && first >= time.Date!.Value.First.DayNumber)
        {
            return;
        }

        events.Add((first, index, 0, 1));
        if (time.Kind != TimeRuleKind.Before || last < time.Date!.Value.First.DayNumber)
        {
            events.Add((last, index, sureBy, 0));
        }

        if (time.Kind == TimeRuleKind.Now && row.To is { } to)
        {
            events.Add((to.First.DayNumber, index, -sureBy, 0));
            events.Add((to.Last.DayNumber, index, 0, -1));
        }
    }
}
