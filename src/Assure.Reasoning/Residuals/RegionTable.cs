namespace Assure.Reasoning.Residuals;

/// <summary>Numbered regions, and which of them make others hold.</summary>
internal sealed class RegionTable
{
    private readonly List<Region> regions = [];
    private readonly Dictionary<Region, int> numbers = [];
    private ulong[] makes = [];
    private ulong[] madeBy = [];

    /// <summary>The regions, by number.</summary>
    public IReadOnlyList<Region> All => regions;

    /// <summary>The number of a region, new or known.</summary>
    /// <exception cref="UnanswerableException">There are too many.</exception>
    public int Add(Region region)
    {
        if (!numbers.TryGetValue(region, out var number))
        {
            if (regions.Count == AtomTable.Capacity)
            {
                throw new UnanswerableException("The classes this question speaks of overlap in too many ways.");
            }

            numbers[region] = number = regions.Count;
            regions.Add(region);
        }

        return number;
    }

    /// <summary>Works out what makes what, once all regions are there.</summary>
    public void Connect()
    {
        (makes, madeBy) = (new ulong[regions.Count], new ulong[regions.Count]);
        for (var one = 0; one < regions.Count; one++)
        {
            makes[one] = Made(regions[one]);
            foreach (var other in Regions.Bits(makes[one]))
            {
                madeBy[other] |= 1UL << one;
            }
        }
    }

    /// <summary>All that holds when a set does.</summary>
    public ulong Upwards(ulong set) => Regions.Bits(set).Aggregate(0UL, (all, region) => all | makes[region]);

    /// <summary>All that does not hold when a set does not.</summary>
    public ulong Downwards(ulong set) => Regions.Bits(set).Aggregate(0UL, (all, region) => all | madeBy[region]);

    /// <summary>The ways of holding one region of each of several sets, while others are denied.</summary>
    public static IEnumerable<Breach> Choose(IEnumerable<ulong> held, ulong denied)
    {
        List<Breach> chosen = [new(0, denied)];
        foreach (var set in held)
        {
            chosen = [.. chosen.SelectMany(one => Regions.Bits(set).Select(region => one with { Held = one.Held | (1UL << region) }))];
        }

        return chosen;
    }

    /// <summary>The terms closed under entailment, less the impossible and those that are cases of others; in order.</summary>
    public List<Breach> Least(IEnumerable<Breach> terms)
    {
        var least = new List<Breach>();
        foreach (var term in terms)
        {
            var closed = new Breach(Upwards(term.Held), Downwards(term.Denied));
            if ((closed.Held & closed.Denied) != 0 || least.Exists(kept => Covers(kept, closed)))
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
    public string Text(Breach term)
    {
        var (held, denied) = term;
        foreach (var region in Regions.Bits(term.Held))
        {
            held = (Upwards(held & ~(1UL << region)) >> region & 1) != 0 ? held & ~(1UL << region) : held;
        }

        foreach (var region in Regions.Bits(term.Denied))
        {
            denied = (Downwards(denied & ~(1UL << region)) >> region & 1) != 0 ? denied & ~(1UL << region) : denied;
        }

        return string.Join(' ', Regions.Bits(held).Select(region => regions[region].Name).Concat(Regions.Bits(denied).Select(region => "!" + regions[region].Name)).Order(StringComparer.Ordinal));
    }

    private static bool Covers(Breach wide, Breach narrow) => (wide.Held & ~narrow.Held) == 0 && (wide.Denied & ~narrow.Denied) == 0;

    private ulong Made(Region region)
    {
        var made = numbers.TryGetValue(region, out var number) ? 1UL << number : 0;
        foreach (var entailment in region.Relation.Entails)
        {
            made |= Made(new(entailment.Relation, [.. entailment.Arguments.Select(argument => region.Cells[argument])]));
        }

        return made;
    }
}
