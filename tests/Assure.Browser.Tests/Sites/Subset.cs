using System.Collections.Frozen;

namespace Assure.Browser.Tests.Sites;

/// <summary>What the tests write as files: all but the pages, pictures and data of most states and pairs, which are made as the others are.</summary>
internal static class Subset
{
    /// <summary>States whose pages are written: allies, states in zones, one that ended, one whose promises are disputed, one that promises.</summary>
    private static readonly FrozenSet<string> Chosen = FrozenSet.ToFrozenSet(["swe", "usa", "ukr", "kor", "bra", "prk", "yug"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Others = RealRecord.Edition.States.Select(static state => state.Id).Concat(RealRecord.Edition.Territories.Select(static territory => territory.Id))
        .Where(static id => !Chosen.Contains(id)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what stands at a path below the site's root is written.</summary>
    public static bool Has(string path) => path.Split('/') switch
    {
        [_, "state", var id, ""] => Chosen.Contains(id),
        [_, "pair", _, var id, ""] => Chosen.Contains(id),
        [.., ""] => true,
        // A file bears the state it is about in its name, the one promised to where there are two.
        [.., "atlas" or "count", _] => true,
        [.., var name] => name.StartsWith("map-", StringComparison.Ordinal) || !Others.Contains(name.Split('.')[0].Split('-')[^1]),
        [] => true,
    };
}
