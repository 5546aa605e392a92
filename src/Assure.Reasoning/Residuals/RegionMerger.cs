using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Residuals;

/// <summary>Joins regions again where a residual treats them alike, so that the same residual has the same regions however its classes were cut.</summary>
/// <remarks>Two cells of an argument place are alike when the terms follow from what is left of them with the two taken as one.</remarks>
internal sealed class RegionMerger
{
    private readonly RegionTable table;
    private readonly List<RegionTerm> terms;
    private readonly Cuts cuts;

    private RegionMerger(RegionTable table, List<RegionTerm> terms, Cuts cuts)
    {
        this.table = table;
        this.terms = terms;
        this.cuts = cuts;
    }

    /// <summary>The coarsest regions over which the terms can be said, and the terms.</summary>
    public static RegionMerger Merge(RegionTable table, List<RegionTerm> terms, Cuts cuts)
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
        var spoken = terms.Aggregate(default(RegionSet), static (set, term) => set | term.Spoken);
        var used = new RegionTable();
        var numbers = spoken.Members.ToDictionary(region => region, region => used.Add(table.All[region]));
        used.Connect();
        RegionSet Map(RegionSet set) => set.Members.Aggregate(default(RegionSet), (all, region) => all | RegionSet.Of(numbers[region]));
        return new(used, used.Least(terms.Select(term => new RegionTerm(Map(term.Held), Map(term.Denied)))), cuts);
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
        var groups = new Dictionary<int, RegionSet>();
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
            groups[to[fine]] = groups.GetValueOrDefault(to[fine]) | RegionSet.Of(fine);
            wanted[to[fine]] = ways;
        }

        if (groups.Any(group => group.Value.Count != wanted[group.Key]))
        {
            return null;
        }

        coarse.Connect();
        RegionSet Map(RegionSet set) => set.Members.Aggregate(default(RegionSet), (all, region) => all | RegionSet.Of(to[region]));
        var said = coarse.Least(terms.Select(term => new RegionTerm(Map(term.Held), Map(term.Denied))));
        var back = table.Least(said.SelectMany(term => RegionTable.Choose(
            term.Held.Members.Select(region => groups[region]),
            term.Denied.Members.Aggregate(default(RegionSet), (all, region) => all | groups[region]))));
        return back.SequenceEqual(terms) ? new(coarse, said, cuts) : null;
    }
}
