using System.Collections.Immutable;

namespace Assure.Reasoning.Sweeping;

/// <summary>Gathers days on which something may be another than before.</summary>
/// <param name="within">The days looked at.</param>
internal sealed class DayRanges(DayRange within)
{
    private readonly List<DayRange> ranges = [];

    /// <summary>All days.</summary>
    public static DayRange All { get; } = new(0, int.MaxValue);

    /// <summary>The days from the first to the last gathered; null when there are none.</summary>
    public DayRange? Whole => ranges.Count == 0 ? null : new(ranges.Min(static range => range.From), ranges.Max(static range => range.To));

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

    /// <summary>Adds the days of choices that touch cells they did not touch before.</summary>
    public void Add(ReadOnlySpan<Touch> before, ReadOnlySpan<Touch> after)
    {
        foreach (var touch in after)
        {
            var isCovered = false;
            foreach (var old in before)
            {
                isCovered |= old.Choice == touch.Choice && touch.Members.IsSubsetOf(old.Members)
                    && old.From <= Math.Max(touch.From, within.From) && old.To >= Math.Min(touch.To, within.To);
            }

            if (!isCovered)
            {
                Add(new DayRange(touch.From, touch.To));
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

    /// <summary>Adds the days on which two histories differ.</summary>
    public void Add(History one, History other)
    {
        if (ReferenceEquals(one, other))
        {
            return;
        }

        var left = one.Days;
        var right = other.Days;
        for (int i = one.PieceOn(within.From), j = other.PieceOn(within.From), day = within.From; day < within.To;)
        {
            var next = Math.Min(i < left.Length ? left[i] : int.MaxValue, j < right.Length ? right[j] : int.MaxValue);
            if (one[i] != other[j])
            {
                Add(new DayRange(day, next));
            }

            i += i < left.Length && left[i] == next ? 1 : 0;
            j += j < right.Length && right[j] == next ? 1 : 0;
            day = next;
        }
    }

    /// <summary>Adds days, as far as they are looked at.</summary>
    public void Add(DayRange range)
    {
        range = new(Math.Max(range.From, within.From), Math.Min(range.To, within.To));
        if (range.From >= range.To)
        {
            return;
        }

        if (ranges.Count > 0 && ranges[^1].To == range.From)
        {
            ranges[^1] = ranges[^1] with { To = range.To };
        }
        else
        {
            ranges.Add(range);
        }
    }
}
