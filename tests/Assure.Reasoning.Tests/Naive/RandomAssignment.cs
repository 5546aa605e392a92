using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>An assignment of all ground atoms at once, made from a seed, that keeps what <c>entails</c> demands.</summary>
/// <remarks>An atom holds when its own lot and those of all it entails come up. Judgments come up half the time, conduct seldom or often by seed.</remarks>
internal sealed class RandomAssignment(int seed)
{
    public bool Holds(GroundAtom atom) => atom.Consequences().All(Drawn);

    private bool Drawn(GroundAtom atom)
    {
        unchecked
        {
            var hash = (uint)(seed * 2654435761);
            foreach (var part in (ReadOnlySpan<int>)[atom.Relation.Index, atom.A.Index, atom.B?.Index ?? -1, atom.C?.Index ?? -1])
            {
                hash = (hash ^ (uint)part) * 16777619;
                hash ^= hash >> 13;
            }

            var odds = atom.Relation.Truth != Truth.Conduct ? 2u : (seed % 3) switch { 0 => 2u, 1 => 12u, _ => 60u };
            return hash % odds == 0;
        }
    }
}
