using Assure.Reasoning.Sets;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Evaluation;

/// <summary>Which rows formulas may ask about: by relation, what may stand in each of its places.</summary>
internal sealed class RowPatterns
{
    private readonly Dictionary<Relation, List<EntitySet[]>> patterns = [];

    /// <summary>The relations asked about.</summary>
    public IEnumerable<Relation> Relations => patterns.Keys;

    /// <summary>Whether a relation is asked about.</summary>
    public bool Has(Relation relation) => patterns.ContainsKey(relation);

    /// <summary>Adds what may stand in the places of a relation.</summary>
    /// <returns>False when that was known already.</returns>
    public bool Add(Relation relation, EntitySet[] places)
    {
        if (!patterns.TryGetValue(relation, out var known))
        {
            patterns[relation] = known = [];
        }

        var isNew = !known.Exists(pattern => IsWithin(places, pattern));
        if (isNew)
        {
            known.RemoveAll(pattern => IsWithin(pattern, places));
            known.Add(places);
        }

        return isNew;
    }

    /// <summary>Lets all that may be asked of one relation be asked of another of the same parameters.</summary>
    public void Copy(Relation? from, Relation? to)
    {
        if (from is not null && to is not null && patterns.TryGetValue(from, out var known))
        {
            foreach (var pattern in known.ToArray())
            {
                Add(to, pattern);
            }
        }
    }

    /// <summary>Whether some formula may ask about a row.</summary>
    public bool Covers(FactRow row)
    {
        if (!patterns.TryGetValue(row.Relation, out var known))
        {
            return false;
        }

        foreach (var pattern in known)
        {
            var covers = true;
            for (var i = 0; i < pattern.Length && covers; i++)
            {
                covers = pattern[i].Contains(row.Arguments[i].Index);
            }

            if (covers)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(EntitySet[] places, EntitySet[] pattern)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (!places[i].IsSubsetOf(pattern[i]))
            {
                return false;
            }
        }

        return true;
    }
}
