using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Scenarios;

/// <summary>What a formula asks of a relation: when it holds, and of what thing, where it names one that is no state.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Time">The rule of time.</param>
/// <param name="At">The place among the arguments of the thing named; −1 for none.</param>
/// <param name="Named">The thing: a treaty, an alliance; null for none.</param>
internal readonly record struct AskedRelation(Relation Relation, TimeRule Time, int At, Entity? Named)
{
    /// <summary>What an atom asks.</summary>
    public static AskedRelation Of(Formula.Atom atom)
    {
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            if (atom.Arguments[i] is Term.Constant { Entity: { } thing and not State })
            {
                return new(atom.Relation, atom.Time, i, thing);
            }
        }

        return new(atom.Relation, atom.Time, -1, null);
    }

    /// <summary>The same of a relation that entails this one, whose arguments may stand in other places.</summary>
    public AskedRelation From(Relation entailing) => entailing == Relation ? this : new(entailing, Time, -1, null);

    /// <summary>Whether it is of the things in a row of its relation.</summary>
    public bool IsOf(FactRow row) => Named is null || row.Arguments[At] == Named;
}
