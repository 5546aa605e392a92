using Assure.Reasoning.Sets;
using Assure.Record.Rules;

namespace Assure.Reasoning.Residuals;

/// <summary>The classes met in each argument place, places joined by <c>entails</c> taken together, and the cells they cut one another into.</summary>
internal sealed class Cuts
{
    private readonly Dictionary<(Relation, int), (Relation, int)> parents = [];
    private readonly Dictionary<(Relation, int), List<EntitySet>> sets = [];

    /// <summary>Whether in every place there is one class only.</summary>
    public bool AreWhole => sets.Values.All(static list => list.Count == 1);

    /// <summary>An argument place; those joined by <c>entails</c> are one.</summary>
    public (Relation, int) PlaceOf(Relation relation, int position) => Root((relation, position));

    /// <summary>Takes in the classes of an atom's arguments.</summary>
    public void Add(OpenAtom.OfRelation atom)
    {
        Join(atom.Relation);
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            var place = Root((atom.Relation, i));
            var extent = AtomTable.Extent(atom.Arguments[i]);
            var list = sets.TryGetValue(place, out var known) ? known : sets[place] = [];
            if (!list.Contains(extent))
            {
                list.Add(extent);
            }
        }
    }

    /// <summary>The cells that make up a class in an argument place.</summary>
    public List<EntitySet> CellsOf(Relation relation, int position, EntitySet extent)
    {
        List<EntitySet> cells = [extent];
        foreach (var other in sets[Root((relation, position))])
        {
            cells = [.. cells.SelectMany(cell => (EntitySet[])[cell & other, cell & ~other]).Where(static cell => !cell.IsEmpty)];
        }

        return cells;
    }

    private void Join(Relation relation)
    {
        foreach (var entailment in relation.Entails)
        {
            Join(entailment.Relation);
            for (var i = 0; i < entailment.Arguments.Length; i++)
            {
                var (one, other) = (Root((relation, entailment.Arguments[i])), Root((entailment.Relation, i)));
                if (one == other)
                {
                    continue;
                }

                parents[one] = other;
                if (sets.Remove(one, out var moved))
                {
                    sets[other] = [.. (sets.TryGetValue(other, out var known) ? known : []).Union(moved)];
                }
            }
        }
    }

    private (Relation, int) Root((Relation, int) place)
    {
        while (parents.TryGetValue(place, out var parent))
        {
            place = parent;
        }

        return place;
    }
}
