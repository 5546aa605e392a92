using Assure.Reasoning.Choices;
using Assure.Reasoning.Sets;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>Sweeps the days on which rows begin and end, counting for each number the rows that hold certainly and possibly.</summary>
/// <param name="settlement">What is settled beforehand.</param>
/// <param name="choices">Numbers the choices met.</param>
/// <param name="falling">How they fall; null leaves doubtful what they decide.</param>
internal sealed class RowSweep(Settlement settlement, OpenChoices choices, Falling? falling)
{
    private readonly record struct Event(int Day, int Index, int Must, int May);

    private readonly List<Event> events = [];
    private SortedDictionary<int, Touch>? touches;

    /// <summary>The history of the numbers whose rows were added.</summary>
    public History Build()
    {
        if (events.Count == 0)
        {
            return History.None;
        }

        events.Sort(static (left, right) => left.Day.CompareTo(right.Day));
        Span<int> must = stackalloc int[EntitySet.Capacity], may = stackalloc int[EntitySet.Capacity];
        must.Clear();
        may.Clear();
        var (mustSet, maySet) = (EntitySet.Empty, EntitySet.Empty);
        var builder = new History.Builder(Possible.None);
        for (var i = 0; i < events.Count;)
        {
            var day = events[i].Day;
            for (; i < events.Count && events[i].Day == day; i++)
            {
                var (_, index, addMust, addMay) = events[i];
                must[index] += addMust;
                may[index] += addMay;
                var bit = EntitySet.Of(index);
                mustSet = must[index] > 0 ? mustSet | bit : mustSet & ~bit;
                maySet = may[index] > 0 ? maySet | bit : maySet & ~bit;
            }

            builder.From(day, new(mustSet, maySet));
        }

        return touches is null ? builder.Build() : builder.Build([.. touches.Values]);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">The number that is a member while the row holds.</param>
    /// <param name="time">The rule of time it is asked by.</param>
    public void Add(FactRow row, int index, TimeRule time)
    {
        // The first day on which it may hold, and the first on which it certainly has begun; the same of its end.
        var (first, begun) = row.From is { } from ? (from.First.DayNumber, from.Last.DayNumber) : (0, 0);
        var (end, ended) = time.Kind == TimeRuleKind.Now && row.To is { } to ? (to.First.DayNumber, to.Last.DayNumber) : (int.MaxValue, int.MaxValue);
        var window = (From: first, To: begun);
        if (time.Kind == TimeRuleKind.Before)
        {
            // Nothing after the day before the date is seen: who has not certainly begun by then never has.
            var date = time.Date!.Value.First.DayNumber;
            if (first >= date)
            {
                return;
            }

            if (begun >= date)
            {
                begun = window.To = int.MaxValue;
            }
        }

        var sure = true;
        if (row.Dispute is { } dispute)
        {
            var reading = settlement.Of(dispute) ?? Fall(new Choice.OfReading(dispute), index, first, ended);
            if (reading is { } taken && taken != row.Reading)
            {
                return;
            }

            sure = reading is not null;
        }

        if (settlement.Strict && row.Verified != Verified.Yes)
        {
            Touched(OpenChoices.Opaque, index, first, ended);
            sure = false;
        }

        if (window.From < window.To && Fall(new Choice.RowWindow(row, AtEnd: false), index, window.From, window.To) is { } hasBegun)
        {
            first = begun = hasBegun == 1 ? window.From : window.To;
        }

        if (end < ended && Fall(new Choice.RowWindow(row, AtEnd: true), index, end, ended) is { } hasEnded)
        {
            end = ended = hasEnded == 1 ? end : ended;
        }

        Count(first, ended, index, 0, 1);
        if (sure)
        {
            Count(begun, end, index, 1, 0);
        }
    }

    private void Count(int from, int to, int index, int must, int may)
    {
        if (from < to)
        {
            events.Add(new(from, index, must, may));
            if (to != int.MaxValue)
            {
                events.Add(new(to, index, -must, -may));
            }
        }
    }

    /// <summary>The way a choice falls; when that is left open, notes what it touches.</summary>
    private int? Fall(Choice choice, int index, int from, int to)
    {
        var number = choices.Of(choice);
        if (falling is not null)
        {
            return falling.Way(number);
        }

        Touched(number, index, from, to);
        return null;
    }

    private void Touched(int choice, int index, int from, int to)
    {
        Touch[] one = [new(choice, EntitySet.Of(index), from, to)];
        touches ??= [];
        touches[choice] = touches.TryGetValue(choice, out var before) ? Touch.Union([before], one)[0] : one[0];
    }
}
