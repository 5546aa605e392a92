using Assure.Reasoning.Sets;
using Assure.Record.Rules;

namespace Assure.Reasoning.Worlds;

/// <summary>That it was asked what is on record of an open relation of some things.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="First">What its first argument ranges over.</param>
/// <param name="Second">What its second argument ranges over; empty where it has none.</param>
/// <param name="Third">What its third argument ranges over; empty where it has none.</param>
internal readonly record struct OpenLookup(Relation Relation, EntitySet First, EntitySet Second, EntitySet Third)
{
    /// <summary>Whether a row about some things bears on it.</summary>
    /// <param name="things">The numbers of the things that stand in the relation's places.</param>
    public bool Covers(ReadOnlySpan<int> things) =>
        First.Contains(things[0]) && (things.Length < 2 || Second.Contains(things[1])) && (things.Length < 3 || Third.Contains(things[2]));
}
