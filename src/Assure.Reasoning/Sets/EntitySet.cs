using System.Numerics;

namespace Assure.Reasoning.Sets;

/// <summary>A set of things of one sort, by their numbers 0 to 255.</summary>
/// <remarks>Four machine words; equality is by members; the default value is the empty set.</remarks>
public readonly record struct EntitySet(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>The greatest number of things of a sort a set can hold.</summary>
    public const int Capacity = 256;

    /// <summary>The empty set.</summary>
    public static EntitySet Empty => default;

    /// <summary>Whether it has no members.</summary>
    public bool IsEmpty => (A | B | C | D) == 0;

    /// <summary>How many members it has.</summary>
    public int Count => BitOperations.PopCount(A) + BitOperations.PopCount(B) + BitOperations.PopCount(C) + BitOperations.PopCount(D);

    /// <summary>The set of one thing.</summary>
    public static EntitySet Of(int index) => (index >> 6) switch
    {
        0 => new(1UL << index, 0, 0, 0),
        1 => new(0, 1UL << (index & 63), 0, 0),
        2 => new(0, 0, 1UL << (index & 63), 0),
        3 => new(0, 0, 0, 1UL << (index & 63)),
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, "A set holds numbers 0 to 255."),
    };

    /// <summary>The set of the first <paramref name="count"/> things.</summary>
    public static EntitySet First(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Capacity);
        return new(Low(count), Low(count - 64), Low(count - 128), Low(count - 192));

        static ulong Low(int bits) => bits <= 0 ? 0 : bits >= 64 ? ulong.MaxValue : (1UL << bits) - 1;
    }

    /// <summary>Whether a thing is a member.</summary>
    public bool Contains(int index) => (((index >> 6) switch { 0 => A, 1 => B, 2 => C, _ => D } >> (index & 63)) & 1) != 0;

    /// <summary>Whether every member is a member of the other.</summary>
    public bool IsSubsetOf(EntitySet other) => (this & ~other).IsEmpty;

    /// <summary>The members of both.</summary>
    public static EntitySet operator &(EntitySet left, EntitySet right) => new(left.A & right.A, left.B & right.B, left.C & right.C, left.D & right.D);

    /// <summary>The members of either.</summary>
    public static EntitySet operator |(EntitySet left, EntitySet right) => new(left.A | right.A, left.B | right.B, left.C | right.C, left.D | right.D);

    /// <summary>Every number that is not a member, up to the capacity.</summary>
    public static EntitySet operator ~(EntitySet set) => new(~set.A, ~set.B, ~set.C, ~set.D);

    /// <summary>The members' numbers in ascending order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The smallest member's number; the set must not be empty.</summary>
    public int Min()
    {
        foreach (var index in this)
        {
            return index;
        }

        throw new InvalidOperationException("The set is empty.");
    }

    /// <summary>Walks the members in ascending order.</summary>
    public struct Enumerator
    {
        private readonly EntitySet set;
        private ulong word;
        private int part;

        internal Enumerator(EntitySet set)
        {
            this.set = set;
            word = set.A;
            part = 0;
            Current = -1;
        }

        /// <summary>The member at hand.</summary>
        public int Current { get; private set; }

        /// <summary>Goes to the next member.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext()
        {
            while (word == 0)
            {
                if (++part > 3)
                {
                    return false;
                }

                word = part switch { 1 => set.B, 2 => set.C, _ => set.D };
            }

            Current = (part << 6) + BitOperations.TrailingZeroCount(word);
            word &= word - 1;
            return true;
        }
    }
}
