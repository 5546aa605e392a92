using System.Collections.Immutable;

namespace Assure.Reasoning.Sweeping;

/// <summary>Gathers the days on which the answers of a row may be others than before.</summary>
internal sealed class DayRanges
{
    private readonly List<DayRange> ranges = [];

    /// <summary>The days, in order and apart, from the first day that may be asked about on.</summary>
    public IReadOnlyList<DayRange> InOrder()
    {
        var first = Reasoner.FirstDay.DayNumber;
        var apart = new List<DayRange>();
        foreach (var range in ranges.OrderBy(static range => range.From))
        {
            if (range.To <= first)
            {
                continue;
            }

            if (apart.Count > 0 && range.From <= apart[^1].To)
            {
                apart[^1] = apart[^1] with { To = Math.Max(apart[^1].To, range.To) };
            }
            else
            {
                apart.Add(range with { From = Math.Max(range.From, first) });
            }
        }

        return apart;
    }

    /// <summary>Adds the days on which a text does not reach or hold as before.</summary>
    public void Add(ImmutableArray<TextHistory> before, ImmutableArray<TextHistory> after)
    {
        if (before == after)
        {
            return;
        }

        if (before.Length != after.Length)
        {
            // It has come or gone, or its form was settled or opened.
            AddReached(before);
            AddReached(after);
            return;
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].Form != after[i].Form)
            {
                AddReached([before[i], after[i]]);
                continue;
            }

            Add(before[i].Reach, after[i].Reach);
            for (var point = 0; point < before[i].Holds.Length; point++)
            {
                Add(before[i].Holds[point], after[i].Holds[point]);
            }
        }
    }

    /// <summary>Adds the days of choices that touch other cells than before.</summary>
    public void Add(ReadOnlySpan<Touch> before, ReadOnlySpan<Touch> after)
    {
        foreach (var touch in after)
        {
            if (!before.Contains(touch))
            {
                ranges.Add(new(touch.From, touch.To));
            }
        }
    }

    private void AddReached(ImmutableArray<TextHistory> texts)
    {
        foreach (var text in texts)
        {
            Add(text.Reach, History.None);
        }
    }

    private void Add(History one, History other)
    {
        if (ReferenceEquals(one, other))
        {
            return;
        }

        var left = one.Days;
        var right = other.Days;
        for (int i = 0, j = 0, day = 0; day != int.MaxValue;)
        {
            var next = Math.Min(i < left.Length ? left[i] : int.MaxValue, j < right.Length ? right[j] : int.MaxValue);
            if (one[i] != other[j])
            {
                Add(day, next);
            }

            i += i < left.Length && left[i] == next ? 1 : 0;
            j += j < right.Length && right[j] == next ? 1 : 0;
            day = next;
        }
    }

    private void Add(int from, int to)
    {
        if (ranges.Count > 0 && ranges[^1].To == from)
        {
            ranges[^1] = ranges[^1] with { To = to };
        }
        else
        {
            ranges.Add(new(from, to));
        }
    }
}
