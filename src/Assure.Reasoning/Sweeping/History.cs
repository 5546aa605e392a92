using System.Buffers;
using System.Runtime.InteropServices;
using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Sweeping;

/// <summary>A set over all time: constant from each of some days up to the next; and the open choices its doubtful members hang on.</summary>
/// <remarks>Days are numbered as <see cref="DateOnly.DayNumber"/>, strictly ascending; neighbouring pieces differ.</remarks>
internal sealed class History
{
    private readonly int[] days;

    // By piece: one before the first day, then one from each day. One array for both when no member is ever doubtful.
    private readonly EntitySet[] must;
    private readonly EntitySet[] may;
    private readonly Touch[] touches;

    private History(int[] days, EntitySet[] must, EntitySet[] may, Touch[] touches)
    {
        this.days = days;
        this.must = must;
        this.may = may;
        this.touches = touches;
    }

    /// <summary>The days on which it changes.</summary>
    public ReadOnlySpan<int> Days => days;

    /// <summary>The open choices on which doubtful members hang, in ascending order; none when no member is ever doubtful.</summary>
    public ReadOnlySpan<Touch> Touches => touches;

    /// <summary>Whether no member is ever doubtful.</summary>
    public bool IsCertain => ReferenceEquals(must, may);

    /// <summary>Every number, always.</summary>
    public static History All { get; } = Constant(~EntitySet.Empty);

    /// <summary>None, ever.</summary>
    public static History None { get; } = Constant(EntitySet.Empty);

    /// <summary>The value of a piece: of 0 before the first day, then of one more from each day.</summary>
    public Possible this[int piece] => new(must[piece], may[piece]);

    /// <summary>The same set always, no member doubtful.</summary>
    public static History Constant(EntitySet value)
    {
        EntitySet[] always = [value];
        return new([], always, always, []);
    }

    /// <summary>Every number or none, as a choice falls.</summary>
    public static History Open(int choice) => new([], [EntitySet.Empty], [~EntitySet.Empty], [new(choice, ~EntitySet.Empty, 0, int.MaxValue)]);

    /// <summary>Puts a history together from pieces in order; neighbours that are equal are joined.</summary>
    /// <param name="first">The value before the first change.</param>
    public sealed class Builder(Possible first)
    {
        private readonly List<int> days = [];
        private readonly List<EntitySet> must = [first.Must];
        private readonly List<EntitySet> may = [first.May];

        /// <summary>Adds a value from a day; days must not descend.</summary>
        public void From(int day, Possible value)
        {
            if (days.Count > 0 && days[^1] == day)
            {
                days.RemoveAt(days.Count - 1);
                must.RemoveAt(must.Count - 1);
                may.RemoveAt(may.Count - 1);
            }

            if (must[^1] != value.Must || may[^1] != value.May)
            {
                days.Add(day);
                must.Add(value.Must);
                may.Add(value.May);
            }
        }

        /// <summary>The history.</summary>
        /// <param name="touches">What its doubtful members may hang on, in ascending order.</param>
        public History Build(params ReadOnlySpan<Touch> touches) =>
            Make(CollectionsMarshal.AsSpan(days), CollectionsMarshal.AsSpan(must), CollectionsMarshal.AsSpan(may), touches, []);
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
    public static History operator ~(History history)
    {
        if (ReferenceEquals(history, All) || ReferenceEquals(history, None))
        {
            return ReferenceEquals(history, All) ? None : All;
        }

        var must = Array.ConvertAll(history.may, static set => ~set);
        return new(history.days, must, history.IsCertain ? must : Array.ConvertAll(history.must, static set => ~set), history.touches);
    }

    /// <summary>Every number while one number is a member, none while it is not.</summary>
    public History Has(int index)
    {
        var changes = 0;
        for (var i = 0; i < days.Length; i++)
        {
            changes += Differs(i, index) ? 1 : 0;
        }

        Span<int> on = changes <= 64 ? stackalloc int[changes] : new int[changes];
        Span<EntitySet> sure = changes <= 64 ? stackalloc EntitySet[changes + 1] : new EntitySet[changes + 1];
        Span<EntitySet> possible = changes <= 64 ? stackalloc EntitySet[changes + 1] : new EntitySet[changes + 1];
        var count = 0;
        (sure[0], possible[0]) = this[0].Has(index);
        for (var i = 0; i < days.Length; i++)
        {
            if (Differs(i, index))
            {
                on[count++] = days[i];
                (sure[count], possible[count]) = this[i + 1].Has(index);
            }
        }

        return IsCertain ? Make(on, sure, sure, [], [])
            : Make(on, sure, possible, [.. touches.Where(touch => touch.Members.Contains(index)).Select(static touch => touch with { Members = ~EntitySet.Empty })], []);
    }

    private bool Differs(int change, int index) =>
        must[change].Contains(index) != must[change + 1].Contains(index) || may[change].Contains(index) != may[change + 1].Contains(index);

    /// <summary>Whether the set holds at least the given members, certainly and always.</summary>
    public bool AlwaysCovers(EntitySet members)
    {
        foreach (var value in must)
        {
            if (!members.IsSubsetOf(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The union of all that may be a member at any time.</summary>
    public EntitySet Ever()
    {
        var ever = EntitySet.Empty;
        foreach (var value in may)
        {
            ever |= value;
        }

        return ever;
    }

    /// <summary>Whether two have the same pieces, and the same open choices decide them.</summary>
    public static bool AreSame(History one, History other) =>
        ReferenceEquals(one, other)
        || (one.IsCertain == other.IsCertain && SameAs(one, other.days, other.must, other.may) && one.touches.AsSpan().SequenceEqual(other.touches));

    /// <summary>The history during some days; before and after them it stays as it is on their first and last.</summary>
    public static History During(History history, DayRange days)
    {
        var (first, last) = (history.PieceOn(days.From), history.PieceOn(days.To - 1));
        return first == 0 && last == history.days.Length ? history
            : Make(history.days.AsSpan(first, last - first), history.must.AsSpan(first, last - first + 1), history.may.AsSpan(first, last - first + 1), history.touches, []);
    }

    /// <summary>The number of the piece that holds on a day.</summary>
    public int PieceOn(int day)
    {
        var found = Array.BinarySearch(days, day);
        return found < 0 ? ~found : found + 1;
    }

    private static History Merge(History left, History right, bool both)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var isCertain = left.IsCertain && right.IsCertain;
        var most = left.days.Length + right.days.Length;
        var days = ArrayPool<int>.Shared.Rent(most);
        var must = ArrayPool<EntitySet>.Shared.Rent(most + 1);
        var may = isCertain ? must : ArrayPool<EntitySet>.Shared.Rent(most + 1);
        must[0] = both ? left.must[0] & right.must[0] : left.must[0] | right.must[0];
        may[0] = both ? left.may[0] & right.may[0] : left.may[0] | right.may[0];
        var count = 0;
        for (int i = 0, j = 0; i < left.days.Length || j < right.days.Length;)
        {
            var day = i == left.days.Length ? right.days[j] : j == right.days.Length ? left.days[i] : Math.Min(left.days[i], right.days[j]);
            i += i < left.days.Length && left.days[i] == day ? 1 : 0;
            j += j < right.days.Length && right.days[j] == day ? 1 : 0;
            var sure = both ? left.must[i] & right.must[j] : left.must[i] | right.must[j];
            var possible = isCertain ? sure : both ? left.may[i] & right.may[j] : left.may[i] | right.may[j];
            if (sure != must[count] || possible != may[count])
            {
                days[count] = day;
                must[++count] = sure;
                may[count] = possible;
            }
        }

        // One may stand for both only where the other brings no choice of its own.
        ReadOnlySpan<int> mergedDays = days.AsSpan(0, count);
        ReadOnlySpan<EntitySet> mergedMust = must.AsSpan(0, count + 1), mergedMay = may.AsSpan(0, count + 1);
        var history = right.IsCertain && SameAs(left, mergedDays, mergedMust, mergedMay) ? left
            : left.IsCertain && SameAs(right, mergedDays, mergedMust, mergedMay) ? right
            : Make(mergedDays, mergedMust, mergedMay, left.touches, right.touches);
        ArrayPool<int>.Shared.Return(days);
        ArrayPool<EntitySet>.Shared.Return(must);
        if (!isCertain)
        {
            ArrayPool<EntitySet>.Shared.Return(may);
        }

        return history;
    }

    private static History Make(ReadOnlySpan<int> days, ReadOnlySpan<EntitySet> must, ReadOnlySpan<EntitySet> may, ReadOnlySpan<Touch> left, ReadOnlySpan<Touch> right)
    {
        // A choice decides nothing but members that are doubtful, while some are.
        var (doubtful, from, to) = (EntitySet.Empty, int.MaxValue, 0);
        if (left.Length + right.Length > 0)
        {
            for (var i = 0; i < must.Length; i++)
            {
                var here = may[i] & ~must[i];
                if (!here.IsEmpty)
                {
                    doubtful |= here;
                    from = Math.Min(from, i == 0 ? 0 : days[i - 1]);
                    to = i < days.Length ? days[i] : int.MaxValue;
                }
            }
        }

        if (!doubtful.IsEmpty)
        {
            return new([.. days], [.. must], [.. may], Touch.Union(left, right, doubtful, from, to));
        }

        if (days.Length == 0 && (must[0] == EntitySet.Empty || must[0] == ~EntitySet.Empty))
        {
            return must[0].IsEmpty ? None : All;
        }

        EntitySet[] certain = [.. must];
        return new([.. days], certain, certain, []);
    }

    /// <summary>Whether pieces are those of a history, so that it can stand for them.</summary>
    private static bool SameAs(History history, ReadOnlySpan<int> days, ReadOnlySpan<EntitySet> must, ReadOnlySpan<EntitySet> may) =>
        history.days.AsSpan().SequenceEqual(days) && history.must.AsSpan().SequenceEqual(must) && (history.IsCertain || history.may.AsSpan().SequenceEqual(may));
}
