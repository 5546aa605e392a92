using System.Numerics;
using System.Text;
using Assure.Reasoning.Sets;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>Cuts overlapping classes into regions, so that residuals over them can be compared exactly (SEMANTICS §4, questions 8 and 14).</summary>
/// <remarks>
/// An atom over a class holds when some region of the class does. Arguments of relations joined by <c>entails</c> are cut
/// alike, so entailment runs from region to region. Where the classes of every argument are nested in one another, the
/// atoms themselves are regions enough.
/// </remarks>
internal sealed class Regions
{
    private readonly AtomTable atoms;
    private readonly List<(Relation Relation, EntitySet[] Cells)> regions = [];
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly List<ulong> makes = [];
    private readonly Dictionary<int, ulong> ofAtom = [];

    private Regions(AtomTable atoms) => this.atoms = atoms;

    /// <summary>The regions of the atoms mentioned; null when their classes are nested and need no cutting.</summary>
    public static Regions? For(Breaches breaches)
    {
        var mentioned = breaches.Mentioned().ToArray();
        var cuts = new Cuts();
        foreach (var number in mentioned)
        {
            cuts.Add(breaches.Atoms[number]);
        }

        if (cuts.AreNested)
        {
            return null;
        }

        var regions = new Regions(breaches.Atoms);
        foreach (var number in mentioned)
        {
            regions.Cut(number, cuts);
        }

        regions.Connect();
        return regions;
    }

    /// <summary>The canonical text of the breaches over regions.</summary>
    public string Key(IReadOnlyList<Breach> breaches)
    {
        var lines = Expand(breaches).Select(Text).Order(StringComparer.Ordinal);
        return string.Join(" | ", lines);
    }

    /// <summary>The breaches less those that the others cover together.</summary>
    public IReadOnlyList<Breach> WithoutCovered(IReadOnlyList<Breach> breaches)
    {
        var kept = breaches.ToList();
        var whole = Key(kept);
        for (var i = kept.Count - 1; i >= 0 && kept.Count > 1; i--)
        {
            var rest = kept.Where((_, index) => index != i).ToList();
            if (Key(rest) == whole)
            {
                kept = rest;
            }
        }

        return kept;
    }

    private void Cut(int number, Cuts cuts)
    {
        var atom = atoms[number];
        List<EntitySet[]> products = [[]];
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            var cells = cuts.CellsOf(atom.Relation, i, AtomTable.Extent(atom.Arguments[i]));
            products = [.. products.SelectMany(product => cells.Select(cell => (EntitySet[])[.. product, cell]))];
        }

        var set = 0UL;
        foreach (var product in products)
        {
            set |= 1UL << Region(atom.Relation, product);
        }

        ofAtom[number] = set;
    }

    private int Region(Relation relation, EntitySet[] cells)
    {
        var key = Name(relation, cells);
        if (!byKey.TryGetValue(key, out var number))
        {
            if (regions.Count == AtomTable.Capacity)
            {
                throw new UnanswerableException("The classes this question speaks of overlap in too many ways.");
            }

            byKey[key] = number = regions.Count;
            regions.Add((relation, cells));
        }

        return number;
    }

    private void Connect()
    {
        for (var one = 0; one < regions.Count; one++)
        {
            makes.Add(Made(regions[one].Relation, regions[one].Cells));
        }
    }

    private ulong Made(Relation relation, EntitySet[] cells)
    {
        var made = byKey.TryGetValue(Name(relation, cells), out var number) ? 1UL << number : 0;
        foreach (var entailment in relation.Entails)
        {
            made |= Made(entailment.Relation, [.. entailment.Arguments.Select(argument => cells[argument])]);
        }

        return made;
    }

    private List<Breach> Expand(IReadOnlyList<Breach> breaches)
    {
        var expanded = new List<Breach>();
        foreach (var breach in breaches)
        {
            List<Breach> product = [new(0, Bits(breach.Denied).Aggregate(0UL, (set, atom) => set | ofAtom[atom]))];
            foreach (var atom in Bits(breach.Held))
            {
                product = [.. product.SelectMany(one => Bits(ofAtom[atom]).Select(region => one with { Held = one.Held | (1UL << region) }))];
            }

            expanded.AddRange(product);
        }

        // Close each breach under entailment, then drop those that contain another.
        var closed = expanded.ConvertAll(breach => breach with { Held = Bits(breach.Held).Aggregate(0UL, (set, region) => set | makes[region]) });
        closed.RemoveAll(breach => (breach.Held & breach.Denied) != 0);
        return closed.FindAll(one => !closed.Exists(other => other != one && (other.Held & ~one.Held) == 0 && (other.Denied & ~one.Denied) == 0)).Distinct().ToList();
    }

    private string Text(Breach breach)
    {
        var builder = new StringBuilder();
        foreach (var name in Bits(breach.Held).Select(region => Name(regions[region].Relation, regions[region].Cells)).Order(StringComparer.Ordinal))
        {
            builder.Append(name).Append(' ');
        }

        foreach (var name in Bits(breach.Denied).Select(region => Name(regions[region].Relation, regions[region].Cells)).Order(StringComparer.Ordinal))
        {
            builder.Append('!').Append(name).Append(' ');
        }

        return builder.ToString();
    }

    private static string Name(Relation relation, EntitySet[] cells) =>
        $"{relation.Name}({string.Join(',', cells.Select(cell => $"{cell.A:x}.{cell.B:x}.{cell.C:x}.{cell.D:x}"))})";

    private static IEnumerable<int> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return BitOperations.TrailingZeroCount(set);
        }
    }
}
