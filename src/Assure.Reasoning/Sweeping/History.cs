namespace Assure.Reasoning.Sweeping;

/// <summary>A set over all time: constant from each of some days up to the next; and the open choices its doubtful members hang on.</summary>
/// <remarks>Days are numbered as <see cref="DateOnly.DayNumber"/>, strictly ascending; neighbouring pieces differ.</remarks>
internal sealed class History
{
    private readonly int[] days;
    private readonly Possible[] values;
    private readonly Touch[] touches;

    private History(int[] days, Possible[] values, Touch[] touches)
    {
        this.days = days;
        this.values = values;
        this.touches = touches;
    }

    /// <summary>The days on which it changes.</summary>
    public ReadOnlySpan<int> Days => days;

    /// <summary>The values: one before the first day, then one from each day.</summary>
    public ReadOnlySpan<Possible> Values => values;

    /// <summary>The open choices on which doubtful members hang, in ascending order; none when no member is ever doubtful.</summary>
    public ReadOnlySpan<Touch> Touches => touches;

    /// <summary>Whether no member is ever doubtful.</summary>
    public bool IsCertain => touches.Length == 0;

    /// <summary>The same set always, no member doubtful.</summary>
    public static History Constant(Sets.EntitySet value) => new([], [new(value, value)], []);

    /// <summary>Every number or none, as a choice falls.</summary>
    public static History Open(int choice) => new([], [Possible.Unknown], [new(choice, ~Sets.EntitySet.Empty, 0, int.MaxValue)]);

    /// <summary>Every number, always.</summary>
    public static History All { get; } = Constant(~Sets.EntitySet.Empty);

    /// <summary>None, ever.</summary>
    public static History None { get; } = Constant(Sets.EntitySet.Empty);

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
        /// <param name="touches">What its doubtful members may hang on, in ascending order.</param>
        public History Build(params ReadOnlySpan<Touch> touches) => Make([.. days], [.. values], touches, []);
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
        : new(history.days, Array.ConvertAll(history.values, static value => ~value), history.touches);

    /// <summary>Every number while one number is a member, none while it is not.</summary>
    public History Has(int index)
    {
        var builder = new Builder(values[0].Has(index), days.Length);
        for (var i = 0; i < days.Length; i++)
        {
            builder.From(days[i], values[i + 1].Has(index));
        }

        return builder.Build([.. touches.Where(touch => touch.Members.Contains(index)).Select(static touch => touch with { Members = ~Sets.EntitySet.Empty })]);
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

        Array.Resize(ref mergedDays, count);
        Array.Resize(ref merged, count + 1);

        // One may stand for both only where the other brings no choice of its own.
        return right.IsCertain && SameAs(left, mergedDays, merged) ? left
            : left.IsCertain && SameAs(right, mergedDays, merged) ? right
            : Make(mergedDays, merged, left.touches, right.touches);
    }

    private static History Make(int[] days, Possible[] values, ReadOnlySpan<Touch> left, ReadOnlySpan<Touch> right)
    {
        if (left.Length + right.Length == 0)
        {
            return days.Length > 0 ? new(days, values, []) : values[0] == Possible.None ? None : values[0] == Possible.All ? All : new(days, values, []);
        }

        // A choice decides nothing but members that are doubtful, while some are.
        var (doubtful, from, to) = (Sets.EntitySet.Empty, int.MaxValue, 0);
        for (var i = 0; i < values.Length; i++)
        {
            var here = values[i].Doubtful;
            if (!here.IsEmpty)
            {
                doubtful |= here;
                from = Math.Min(from, i == 0 ? 0 : days[i - 1]);
                to = i < days.Length ? days[i] : int.MaxValue;
            }
        }

        return doubtful.IsEmpty ? Make(days, values, [], []) : new(days, values, Touch.Union(left, right, doubtful, from, to));
    }

    /// <summary>Whether pieces are those of a history, so that it can stand for them.</summary>
    private static bool SameAs(History history, int[] days, Possible[] values) =>
        history.days.AsSpan().SequenceEqual(days) && history.values.AsSpan().SequenceEqual(values);
}
