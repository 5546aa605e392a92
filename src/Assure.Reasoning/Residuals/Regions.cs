using System.Numerics;
using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Residuals;

/// <summary>Cuts overlapping classes into regions, so that residuals over them can be compared exactly (SEMANTICS §4, questions 8 and 14).</summary>
/// <remarks>
/// An atom over a class holds when some region of the class does. Arguments of relations joined by <c>entails</c> are cut
/// alike, so entailment runs from region to region. Where no argument has two classes, the atoms themselves are the regions.
/// </remarks>
internal sealed class Regions
{
    private readonly AtomTable atoms;
    private readonly Cuts cuts;
    private readonly RegionTable table = new();
    private readonly Dictionary<int, RegionSet> ofAtom = [];

    private Regions(AtomTable atoms, Cuts cuts)
    {
        this.atoms = atoms;
        this.cuts = cuts;
    }

    /// <summary>The regions of the atoms mentioned; null when no argument has two classes and nothing needs cutting.</summary>
    public static Regions? For(Breaches breaches)
    {
        var mentioned = breaches.Mentioned().ToArray();
        var cuts = new Cuts();
        foreach (var number in mentioned)
        {
            cuts.Add(breaches.Atoms[number]);
        }

        if (cuts.AreWhole)
        {
            return null;
        }

        var regions = new Regions(breaches.Atoms, cuts);
        foreach (var number in mentioned)
        {
            regions.ofAtom[number] = regions.Cut(regions.atoms[number]);
        }

        regions.table.Connect();
        return regions;
    }

    /// <summary>The canonical text of the breaches: equal for equivalent ones, however their classes were cut.</summary>
    public string Key(IReadOnlyList<Breach> breaches) => RegionMerger.Merge(table, Terms(breaches), cuts).Text();

    /// <summary>The breaches less the atoms, and less the breaches, that the others cover together.</summary>
    public IReadOnlyList<Breach> WithoutCovered(IReadOnlyList<Breach> breaches)
    {
        var kept = breaches.Select(Trim).ToList();
        var whole = Terms(kept);
        for (var i = kept.Count - 1; i >= 0 && kept.Count > 1; i--)
        {
            var rest = kept.Where((_, index) => index != i).ToList();
            if (Terms(rest).SequenceEqual(whole))
            {
                kept = rest;
            }
        }

        return kept;
    }

    /// <summary>Drops the denied atoms whose regions the other denied atoms cover.</summary>
    private Breach Trim(Breach breach)
    {
        foreach (var atom in Bits(breach.Denied).Reverse())
        {
            var rest = breach.Denied & ~(1UL << atom);
            if (ofAtom[atom].IsSubsetOf(table.Downwards(Union(rest))))
            {
                breach = breach with { Denied = rest };
            }
        }

        return breach;
    }

    private RegionSet Cut(OpenAtom.OfRelation atom)
    {
        List<EntitySet[]> products = [[]];
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            var cells = cuts.CellsOf(atom.Relation, i, AtomTable.Extent(atom.Arguments[i]));
            products = [.. products.SelectMany(product => cells.Select(cell => (EntitySet[])[.. product, cell]))];
        }

        return products.Aggregate(default(RegionSet), (set, product) => set | RegionSet.Of(table.Add(new Region(atom.Relation, product))));
    }

    /// <summary>The breaches over regions: closed under entailment, none a case of another, in order.</summary>
    private List<RegionTerm> Terms(IReadOnlyList<Breach> breaches) =>
        table.Least(breaches.SelectMany(breach => RegionTable.Choose(Bits(breach.Held).Select(atom => ofAtom[atom]), Union(breach.Denied))));

    private RegionSet Union(ulong set) => Bits(set).Aggregate(default(RegionSet), (union, atom) => union | ofAtom[atom]);

    /// <summary>The numbers of a set's members.</summary>
    public static IEnumerable<int> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return BitOperations.TrailingZeroCount(set);
        }
    }
}
