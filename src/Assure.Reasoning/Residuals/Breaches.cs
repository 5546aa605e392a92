using System.Numerics;

namespace Assure.Reasoning.Residuals;

/// <summary>All the least ways a promise fails: the denial of its residual, in disjunctive normal form, none implied by another.</summary>
/// <remarks>
/// Implication respects <c>entails</c> and the inclusion of classes: of atoms that make one another hold, only the
/// strongest is kept within a breach; a breach that is a case of another is dropped.
/// </remarks>
internal sealed class Breaches
{
    private Breaches(AtomTable atoms, List<Breach> all)
    {
        Atoms = atoms;
        All = all;
    }

    /// <summary>The atoms.</summary>
    public AtomTable Atoms { get; }

    /// <summary>The breaches, in order.</summary>
    public IReadOnlyList<Breach> All { get; }

    /// <summary>The breaches of a promise that cannot fail.</summary>
    public static Breaches None(AtomTable atoms) => new(atoms, []);

    /// <summary>The breaches of a promise that fails whatever is open.</summary>
    public static Breaches Certain(AtomTable atoms) => new(atoms, [default]);

    /// <summary>The breaches of a residual.</summary>
    public static Breaches Of(Expression residual, AtomTable atoms) => new(atoms, Normal(residual, denied: true, atoms));

    /// <summary>Those of two promises of which either suffices: both must fail.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other, of the same table, or of one that has more atoms, or fewer.</param>
    public static Breaches Either(Breaches left, Breaches right)
    {
        var atoms = right.Atoms.Count > left.Atoms.Count ? right.Atoms : left.Atoms;
        return new(atoms, Times(left.All, right.All, atoms));
    }

    /// <summary>Those of two promises of which both must hold: one must fail.</summary>
    public static Breaches Both(Breaches left, Breaches right) => new(left.Atoms, Least([.. left.All, .. right.All], left.Atoms));

    private static List<Breach> Normal(Expression expression, bool denied, AtomTable atoms)
    {
        switch (expression)
        {
            case Expression.Atom(var pattern):
                var bit = 1UL << atoms.Add(pattern);
                return [denied ? new(0, bit) : new(bit, 0)];
            case Expression.Not not:
                return Normal(not.Part, !denied, atoms);
            case Expression.All all:
                return denied ? Sum(all.Parts, denied, atoms) : Product(all.Parts, denied, atoms);
            case Expression.Any any:
                return denied ? Product(any.Parts, denied, atoms) : Sum(any.Parts, denied, atoms);
            default:
                throw new InvalidOperationException("No such expression.");
        }
    }

    private static List<Breach> Sum(IEnumerable<Expression> parts, bool denied, AtomTable atoms)
    {
        var sum = new List<Breach>();
        foreach (var part in parts)
        {
            sum.AddRange(Normal(part, denied, atoms));
        }

        return Least(sum, atoms);
    }

    private static List<Breach> Product(IEnumerable<Expression> parts, bool denied, AtomTable atoms)
    {
        List<Breach> product = [default];
        foreach (var part in parts)
        {
            product = Times(product, Normal(part, denied, atoms), atoms);
        }

        return product;
    }

    private static List<Breach> Times(IReadOnlyList<Breach> left, IReadOnlyList<Breach> right, AtomTable atoms)
    {
        var product = new List<Breach>(left.Count * right.Count);
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                product.Add(new(one.Held | other.Held, one.Denied | other.Denied));
            }
        }

        return Least(product, atoms);
    }

    /// <summary>Makes each breach as short as it can be, and drops the impossible and the implied.</summary>
    private static List<Breach> Least(List<Breach> breaches, AtomTable atoms)
    {
        var least = new List<Breach>(breaches.Count);
        foreach (var breach in breaches)
        {
            var short_ = Shorten(breach, atoms);
            if ((atoms.Upwards(short_.Held) & short_.Denied) != 0)
            {
                continue; // An atom would hold and not hold.
            }

            if (least.Exists(kept => Covers(kept, short_, atoms)))
            {
                continue;
            }

            least.RemoveAll(kept => Covers(short_, kept, atoms));
            least.Add(short_);
        }

        least.Sort();
        return least;
    }

    private static Breach Shorten(Breach breach, AtomTable atoms)
    {
        var (held, denied) = (breach.Held, breach.Denied);
        for (var rest = held; rest != 0; rest &= rest - 1)
        {
            var bit = rest & (~rest + 1);
            if ((atoms.Upwards(held & ~bit) & bit) != 0)
            {
                held &= ~bit;
            }
        }

        for (var rest = denied; rest != 0; rest &= rest - 1)
        {
            var bit = rest & (~rest + 1);
            if ((atoms.Downwards(denied & ~bit) & bit) != 0)
            {
                denied &= ~bit;
            }
        }

        return new(held, denied);
    }

    /// <summary>Whether the second breach is a case of the first.</summary>
    private static bool Covers(Breach wide, Breach narrow, AtomTable atoms) =>
        (wide.Held & ~atoms.Upwards(narrow.Held)) == 0 && (wide.Denied & ~atoms.Downwards(narrow.Denied)) == 0;

    /// <summary>The atoms that matter.</summary>
    public IEnumerable<int> Mentioned()
    {
        var mentioned = All.Aggregate(0UL, static (set, breach) => set | breach.Held | breach.Denied);
        for (; mentioned != 0; mentioned &= mentioned - 1)
        {
            yield return BitOperations.TrailingZeroCount(mentioned);
        }
    }
}
