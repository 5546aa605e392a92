using System.Collections.Immutable;
using System.Numerics;
using Assure.Reasoning.Sets;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>The open atoms of one cell, numbered, and which of them make others hold.</summary>
/// <remarks>Two atoms over classes with the same members are one atom; it is described as it was first met.</remarks>
internal sealed class AtomTable
{
    /// <summary>The most open atoms one cell may have.</summary>
    public const int Capacity = 64;

    private readonly List<OpenAtom.OfRelation> atoms = [];
    private readonly List<ulong> makes = [];
    private readonly List<ulong> madeBy = [];

    /// <summary>Begins with none.</summary>
    public AtomTable()
    {
    }

    /// <summary>Begins with those of a table, numbered as there; what is added here is not added there.</summary>
    public AtomTable(AtomTable others)
    {
        atoms.AddRange(others.atoms);
        makes.AddRange(others.makes);
        madeBy.AddRange(others.madeBy);
    }

    /// <summary>How many atoms there are.</summary>
    public int Count => atoms.Count;

    /// <summary>An atom by number.</summary>
    public OpenAtom.OfRelation this[int index] => atoms[index];

    /// <summary>The number of an atom, new or known.</summary>
    public int Add(PatternAtom pattern)
    {
        for (var known = 0; known < atoms.Count; known++)
        {
            if (IsSame(pattern, atoms[known]))
            {
                return known;
            }
        }

        if (atoms.Count == Capacity)
        {
            throw new UnanswerableException($"More than {Capacity} open relations bear on this question.", "texts that hang on fewer acts and findings");
        }

        var added = new OpenAtom.OfRelation(pattern.Relation, [.. pattern.Arguments.Select(argument => argument.Settled!)]);
        var number = atoms.Count;
        var (up, down) = (1UL << number, 1UL << number);
        for (var other = 0; other < number; other++)
        {
            if (Makes(added, atoms[other]))
            {
                up |= 1UL << other;
                madeBy[other] |= 1UL << number;
            }

            if (Makes(atoms[other], added))
            {
                down |= 1UL << other;
                makes[other] |= 1UL << number;
            }
        }

        atoms.Add(added);
        makes.Add(up);
        madeBy.Add(down);
        return number;
    }

    /// <summary>All atoms that hold when those of a set do.</summary>
    public ulong Upwards(ulong set) => Gather(set, makes);

    /// <summary>All atoms that do not hold when those of a set do not.</summary>
    public ulong Downwards(ulong set) => Gather(set, madeBy);

    private static ulong Gather(ulong set, List<ulong> of)
    {
        var gathered = 0UL;
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            gathered |= of[BitOperations.TrailingZeroCount(rest)];
        }

        return gathered;
    }

    /// <summary>Whether a pattern is an atom: the same relation of the same things, or of classes with the same members.</summary>
    private static bool IsSame(PatternAtom pattern, OpenAtom.OfRelation atom)
    {
        if (pattern.Relation != atom.Relation)
        {
            return false;
        }

        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            if (Extent(pattern.Arguments[i].Settled!) != Extent(atom.Arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Makes(OpenAtom.OfRelation one, OpenAtom.OfRelation other) => Makes(one.Relation, one.Arguments, other);

    private static bool Makes(Relation relation, ImmutableArray<OpenArgument> arguments, OpenAtom.OfRelation other)
    {
        if (relation == other.Relation)
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (!Extent(arguments[i]).IsSubsetOf(Extent(other.Arguments[i])))
                {
                    return false;
                }
            }

            return true;
        }

        foreach (var entailment in relation.Entails)
        {
            if (Makes(entailment.Relation, [.. entailment.Arguments.Select(argument => arguments[argument])], other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The things an argument may be.</summary>
    public static EntitySet Extent(OpenArgument argument) => argument switch
    {
        OpenArgument.One(var entity) => EntitySet.Of(entity.Index),
        OpenArgument.SomeOf some => some.Members,
        _ => throw new InvalidOperationException("No such argument."),
    };
}
