using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>An open relation of single things: what a class atom of the reasoner is a disjunction of.</summary>
internal readonly record struct GroundAtom(Relation Relation, Entity A, Entity? B, Entity? C)
{
    public static GroundAtom Of(Relation relation, IReadOnlyList<Entity> things) =>
        new(relation, things[0], things.Count > 1 ? things[1] : null, things.Count > 2 ? things[2] : null);

    public Entity this[int position] => (position switch { 0 => A, 1 => B, _ => C })!;

    /// <summary>What must hold if this does, itself included.</summary>
    public IEnumerable<GroundAtom> Consequences()
    {
        var self = this;
        return Relation.Entails.SelectMany(one => Of(one.Relation, [.. one.Arguments.Select(i => self[i])]).Consequences()).Prepend(this);
    }

    public override string ToString() => $"{Relation}({string.Join(", ", new[] { A, B, C }.OfType<Entity>())})";
}
