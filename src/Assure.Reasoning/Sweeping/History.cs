namespace Assure.Reasoning.Sweeping;

/// <summary>A set over all time: constant from each of some days up to the next.</summary>
/// <remarks>Days are numbered as <see cref="DateOnly.DayNumber"/>, strictly ascending; neighbouring pieces differ.</remarks>
internal sealed class History
{
    private readonly int[] days;
    private readonly Possible[] values;

    private History(int[] days, Possible[] values)
    {
        this.days = days;
        this.values = values;
    }

    /// <summary>The days on which it changes.</summary>
    public ReadOnlySpan<int> Days => days;

    /// <summary>The values: one before the first day, then one from each day.</summary>
    public ReadOnlySpan<Possible> Values => values;

    /// <summary>Always the same.</summary>
    public static History Constant(Possible value) => new([], [value]);

    /// <summary>Every number, always.</summary>
    public static History All { get; } = Constant(Possible.All);

    /// <summary>None, ever.</summary>
    public static History None { get; } = Constant(Possible.None);

    /// <summary>Puts a history together from pieces in order; neighbours that are equal are joined.</summary>
    public sealed class Builder
    {
        private readonly List<int> days;
        private readonly List<Possible> values;

        /// <summary>Begins with the value before the first change.</summary>
        public Builder(Possible first, int capacity = 8)
        {
            days = new(capacity);
            values = new(capacity + 1) { first };
        }

        /// <summary>Adds a value from a day; days must not descend.</summary>
        public void From(int day, Possible value)
        {
            if (days.Count > 0 && days[^1] == day)
            {
                values[^1] = value;
                if (values.Count > 1 && values[^2] == value)
                {
                    days.RemoveAt(days.Count - 1);
                    values.RemoveAt(values.Count - 1);
                }
            }
            else if (values[^1] != value)
            {
                days.Add(day);
                values.Add(value);
            }
        }

        /// <summary>The history.</summary>
        public History Build() => new([.. days], [.. values]);
    }

    /// <summary>Combines two histories piece by piece.</summary>
    public static History operator &(History left, History right) =>
        ReferenceEquals(left, All) ? right : ReferenceEquals(right, All) ? left
        : ReferenceEquals(left, None) || ReferenceEquals(right, None) ? None
        : Merge(left, right, both: true);

    /// <summary>Combines two histories piece by piece.</summary>
    public static History operator |(History left, History right) =>
        ReferenceEquals(left, None) ? right : ReferenceEquals(right, None) ? left
        : ReferenceEquals(left, All) || ReferenceEquals(right, All) ? All
        : Merge(left, right, both: false);

    /// <summary>The opposite, piece by piece.</summary>
    public static History operator ~(History history) =>
        ReferenceEquals(history, All) ? None : ReferenceEquals(history, None) ? All
        : new(history.days, Array.ConvertAll(history.values, static value => ~value));

    /// <summary>A history made from each piece of this one.</summary>
    public History Select(Func<Possible, Possible> map)
    {
        var builder = new Builder(map(values[0]), days.Length);
        for (var i = 0; i < days.Length; i++)
        {
            builder.From(days[i], map(values[i + 1]));
        }

        return builder.Build();
    }

    /// <summary>Whether the set holds at least the given members, certainly and always.</summary>
    public bool AlwaysCovers(Sets.EntitySet members)
    {
        foreach (ref readonly var value in values.AsSpan())
        {
            if (!members.IsSubsetOf(value.Must))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The union of all that may be a member at any time.</summary>
    public Sets.EntitySet Ever()
    {
        var ever = Sets.EntitySet.Empty;
        foreach (ref readonly var value in values.AsSpan())
        {
            ever |= value.May;
        }

        return ever;
    }

    private static History Merge(History left, History right, bool both)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var (i, j, count) = (0, 0, 0);
        var most = left.days.Length + right.days.Length;
        var mergedDays = new int[most];
        var merged = new Possible[most + 1];
        merged[0] = both ? left.values[0] & right.values[0] : left.values[0] | right.values[0];
        while (i < left.days.Length || j < right.days.Length)
        {
            var day = i == left.days.Length ? right.days[j] : j == right.days.Length ? left.days[i] : Math.Min(left.days[i], right.days[j]);
            if (i < left.days.Length && left.days[i] == day)
            {
                i++;
            }

            if (j < right.days.Length && right.days[j] == day)
            {
                j++;
            }

            var value = both ? left.values[i] & right.values[j] : left.values[i] | right.values[j];
            if (value != merged[count])
            {
                mergedDays[count] = day;
                merged[++count] = value;
            }
        }

        if (count == 0)
        {
            return merged[0] == Possible.None ? None : merged[0] == Possible.All ? All : Constant(merged[0]);
        }

        Array.Resize(ref mergedDays, count);
        Array.Resize(ref merged, count + 1);
        return SameAs(left, mergedDays, merged) ? left : SameAs(right, mergedDays, merged) ? right : new(mergedDays, merged);
    }

    /// <summary>Whether pieces are those of a history, so that it can stand for them.</summary>
    private static bool SameAs(History history, int[] days, Possible[] values) =>
        history.days.AsSpan().SequenceEqual(days) && history.values.AsSpan().SequenceEqual(values);
}
