using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Residuals;

/// <summary>Joins regions again where a residual treats them alike, so that the same residual has the same regions however its classes were cut.</summary>
/// <remarks>Two cells of an argument place are alike when the terms follow from what is left of them with the two taken as one.</remarks>
internal sealed class RegionMerger
{
    private readonly RegionTable table;
    private readonly List<Breach> terms;
    private readonly Cuts cuts;

    private RegionMerger(RegionTable table, List<Breach> terms, Cuts cuts)
    {
        this.table = table;
        this.terms = terms;
        this.cuts = cuts;
    }

    /// <summary>The coarsest regions over which the terms can be said, and the terms.</summary>
    public static RegionMerger Merge(RegionTable table, List<Breach> terms, Cuts cuts)
    {
        var merged = new RegionMerger(table, terms, cuts).WithoutIdle();
        while (merged.Coarser() is { } coarser)
        {
            merged = coarser;
        }

        return merged;
    }

    /// <summary>The canonical text of all terms.</summary>
    public string Text() => string.Join(" | ", terms.Select(table.Text).Order(StringComparer.Ordinal));

    /// <summary>The same without regions that no term speaks of.</summary>
    private RegionMerger WithoutIdle()
    {
        var spoken = terms.Aggregate(0UL, static (set, term) => set | term.Held | term.Denied);
        var used = new RegionTable();
        var numbers = Regions.Bits(spoken).ToDictionary(region => region, region => used.Add(table.All[region]));
        used.Connect();
        ulong Map(ulong set) => Regions.Bits(set).Aggregate(0UL, (all, region) => all | (1UL << numbers[region]));
        return new(used, used.Least(terms.Select(term => new Breach(Map(term.Held), Map(term.Denied)))), cuts);
    }

    private RegionMerger? Coarser()
    {
        var places = table.All.SelectMany(region => region.Cells.Select((cell, i) => (Place: cuts.PlaceOf(region.Relation, i), cell))).Distinct().ToLookup(one => one.Place, one => one.cell);
        foreach (var place in places)
        {
            var cells = place.ToArray();
            for (var i = 0; i < cells.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (Joined(place.Key, cells[i], cells[j]) is { } joined)
                    {
                        return joined;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The same with two cells taken as one; null when the terms tell them apart.</summary>
    private RegionMerger? Joined((Record.Rules.Relation, int) place, EntitySet one, EntitySet other)
    {
        var coarse = new RegionTable();
        var to = new int[table.All.Count];
        var groups = new Dictionary<int, ulong>();
        var wanted = new Dictionary<int, int>();
        for (var fine = 0; fine < to.Length; fine++)
        {
            var region = table.All[fine];
            var (cells, ways) = ((EntitySet[])region.Cells.Clone(), 1);
            for (var i = 0; i < cells.Length; i++)
            {
                if ((cells[i] == one || cells[i] == other) && cuts.PlaceOf(region.Relation, i) == place)
                {
                    (cells[i], ways) = (one | other, ways * 2);
                }
            }

            to[fine] = coarse.Add(new(region.Relation, cells));
            groups[to[fine]] = groups.GetValueOrDefault(to[fine]) | (1UL << fine);
            wanted[to[fine]] = ways;
        }

        if (groups.Any(group => System.Numerics.BitOperations.PopCount(group.Value) != wanted[group.Key]))
        {
            return null;
        }

        coarse.Connect();
        ulong Map(ulong set) => Regions.Bits(set).Aggregate(0UL, (all, region) => all | (1UL << to[region]));
        var said = coarse.Least(terms.Select(term => new Breach(Map(term.Held), Map(term.Denied))));
        var back = table.Least(said.SelectMany(term => RegionTable.Choose(
            Regions.Bits(term.Held).Select(region => groups[region]),
            Regions.Bits(term.Denied).Aggregate(0UL, (all, region) => all | groups[region]))));
        return back.SequenceEqual(terms) ? new(coarse, said, cuts) : null;
    }
}
