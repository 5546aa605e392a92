using System.Numerics;

namespace Assure.Reasoning.Residuals;

/// <summary>A set of regions by number, from 0 up; sets with the same members are equal, and in order of their highest differing member.</summary>
/// <remarks>Sixty-four regions fit into one word; more need an array, which only few questions do.</remarks>
internal readonly struct RegionSet : IEquatable<RegionSet>, IComparable<RegionSet>
{
    private const int Word = 64;
    private readonly ulong first;
    private readonly ulong[]? rest; // Words from the second on, without idle ones at the end; null for none.

    private RegionSet(ulong first, ulong[]? rest)
    {
        this.first = first;
        var length = rest?.Length ?? 0;
        while (length > 0 && rest![length - 1] == 0)
        {
            length--;
        }

        this.rest = length == 0 ? null : length == rest!.Length ? rest : rest[..length];
    }

    /// <summary>Whether it has no members.</summary>
    public bool IsEmpty => first == 0 && rest is null;

    /// <summary>How many members it has.</summary>
    public int Count => BitOperations.PopCount(first) + (rest?.Sum(BitOperations.PopCount) ?? 0);

    /// <summary>The numbers of its members, ascending.</summary>
    public IEnumerable<int> Members
    {
        get
        {
            for (var word = 0; word <= (rest?.Length ?? 0); word++)
            {
                for (var set = this[word]; set != 0; set &= set - 1)
                {
                    yield return (word * Word) + BitOperations.TrailingZeroCount(set);
                }
            }
        }
    }

    private ulong this[int word] => word == 0 ? first : word <= (rest?.Length ?? 0) ? rest![word - 1] : 0;

    /// <summary>The set of one region.</summary>
    public static RegionSet Of(int region)
    {
        if (region < Word)
        {
            return new(1UL << region, null);
        }

        var rest = new ulong[region / Word];
        rest[^1] = 1UL << (region % Word);
        return new(0, rest);
    }

    /// <summary>Those in either.</summary>
    public static RegionSet operator |(RegionSet one, RegionSet other)
    {
        if (one.rest is null && other.rest is null)
        {
            return new(one.first | other.first, null);
        }

        var rest = new ulong[Math.Max(one.rest?.Length ?? 0, other.rest?.Length ?? 0)];
        for (var word = 0; word < rest.Length; word++)
        {
            rest[word] = one[word + 1] | other[word + 1];
        }

        return new(one.first | other.first, rest);
    }

    /// <summary>Those of the one that are not in the other.</summary>
    public static RegionSet operator -(RegionSet one, RegionSet other)
    {
        if (one.rest is null)
        {
            return new(one.first & ~other.first, null);
        }

        var rest = new ulong[one.rest.Length];
        for (var word = 0; word < rest.Length; word++)
        {
            rest[word] = one.rest[word] & ~other[word + 1];
        }

        return new(one.first & ~other.first, rest);
    }

    /// <summary>Whether a region is a member.</summary>
    public bool Contains(int region) => (this[region / Word] >> (region % Word) & 1) != 0;

    /// <summary>Whether some region is in both.</summary>
    public bool Overlaps(RegionSet other)
    {
        var overlaps = (first & other.first) != 0;
        for (var word = 1; !overlaps && word <= (rest?.Length ?? 0); word++)
        {
            overlaps = (this[word] & other[word]) != 0;
        }

        return overlaps;
    }

    /// <summary>Whether every member is in the other too.</summary>
    public bool IsSubsetOf(RegionSet other)
    {
        var isSubset = (first & ~other.first) == 0;
        for (var word = 1; isSubset && word <= (rest?.Length ?? 0); word++)
        {
            isSubset = (this[word] & ~other[word]) == 0;
        }

        return isSubset;
    }

    /// <inheritdoc/>
    public int CompareTo(RegionSet other)
    {
        for (var word = Math.Max(rest?.Length ?? 0, other.rest?.Length ?? 0); word >= 0; word--)
        {
            if (this[word] != other[word])
            {
                return this[word].CompareTo(other[word]);
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public bool Equals(RegionSet other) => first == other.first && (rest, other.rest) switch
    {
        (null, null) => true,
        ({ } mine, { } its) => mine.AsSpan().SequenceEqual(its),
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RegionSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => rest is null ? first.GetHashCode() : rest.Aggregate(first.GetHashCode(), HashCode.Combine);
}
