namespace Assure.Reasoning.Residuals;

/// <summary>Numbered regions, and which of them make others hold.</summary>
internal sealed class RegionTable
{
    private const int MostRegions = 4096;
    private const int MostTerms = 8192;
    private const string TooMany = "The classes this question speaks of overlap in too many ways.";
    private const string Fewer = "a narrower address, or exceptions about fewer states";

    private readonly List<Region> regions = [];
    private readonly Dictionary<Region, int> numbers = [];
    private RegionSet[] makes = [];
    private RegionSet[] madeBy = [];

    /// <summary>The regions, by number.</summary>
    public IReadOnlyList<Region> All => regions;

    /// <summary>The number of a region, new or known.</summary>
    /// <exception cref="UnanswerableException">There are too many.</exception>
    public int Add(Region region)
    {
        if (!numbers.TryGetValue(region, out var number))
        {
            if (regions.Count == MostRegions)
            {
                throw new UnanswerableException(TooMany, Fewer);
            }

            numbers[region] = number = regions.Count;
            regions.Add(region);
        }

        return number;
    }

    /// <summary>Works out what makes what, once all regions are there.</summary>
    public void Connect()
    {
        (makes, madeBy) = (new RegionSet[regions.Count], new RegionSet[regions.Count]);
        for (var one = 0; one < regions.Count; one++)
        {
            makes[one] = Made(regions[one]);
            foreach (var other in makes[one].Members)
            {
                madeBy[other] |= RegionSet.Of(one);
            }
        }
    }

    /// <summary>All that holds when a set does.</summary>
    public RegionSet Upwards(RegionSet set) => set.Members.Aggregate(default(RegionSet), (all, region) => all | makes[region]);

    /// <summary>All that does not hold when a set does not.</summary>
    public RegionSet Downwards(RegionSet set) => set.Members.Aggregate(default(RegionSet), (all, region) => all | madeBy[region]);

    /// <summary>The ways of holding one region of each of several sets, while others are denied.</summary>
    /// <exception cref="UnanswerableException">There are too many.</exception>
    public static IEnumerable<RegionTerm> Choose(IEnumerable<RegionSet> held, RegionSet denied)
    {
        List<RegionTerm> chosen = [new(default, denied)];
        foreach (var set in held)
        {
            if ((long)chosen.Count * set.Count > MostTerms)
            {
                throw new UnanswerableException(TooMany, Fewer);
            }

            chosen = [.. chosen.SelectMany(one => set.Members.Select(region => one with { Held = one.Held | RegionSet.Of(region) }))];
        }

        return chosen;
    }

    /// <summary>The terms closed under entailment, less the impossible and those that are cases of others; in order.</summary>
    public List<RegionTerm> Least(IEnumerable<RegionTerm> terms)
    {
        var least = new List<RegionTerm>();
        foreach (var term in terms)
        {
            var closed = new RegionTerm(Upwards(term.Held), Downwards(term.Denied));
            if (closed.Held.Overlaps(closed.Denied) || least.Exists(kept => Covers(kept, closed)))
            {
                continue;
            }

            least.RemoveAll(kept => Covers(closed, kept));
            least.Add(closed);
        }

        least.Sort();
        return least;
    }

    /// <summary>The canonical text of a term: no region named that another makes needless.</summary>
    public string Text(RegionTerm term)
    {
        var (held, denied) = term;
        foreach (var region in term.Held.Members)
        {
            var others = held - RegionSet.Of(region);
            held = Upwards(others).Contains(region) ? others : held;
        }

        foreach (var region in term.Denied.Members)
        {
            var others = denied - RegionSet.Of(region);
            denied = Downwards(others).Contains(region) ? others : denied;
        }

        return string.Join(' ', held.Members.Select(region => regions[region].Name).Concat(denied.Members.Select(region => "!" + regions[region].Name)).Order(StringComparer.Ordinal));
    }

    private static bool Covers(RegionTerm wide, RegionTerm narrow) => wide.Held.IsSubsetOf(narrow.Held) && wide.Denied.IsSubsetOf(narrow.Denied);

    private RegionSet Made(Region region)
    {
        var made = numbers.TryGetValue(region, out var number) ? RegionSet.Of(number) : default;
        foreach (var entailment in region.Relation.Entails)
        {
            made |= Made(new(entailment.Relation, [.. entailment.Arguments.Select(argument => region.Cells[argument])]));
        }

        return made;
    }
}
