using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Atlases;

/// <summary>One promiser's promises of one kind, to every state, over all time.</summary>
/// <param name="Guarantor">The promiser.</param>
/// <param name="Promise">The kind.</param>
/// <param name="Pieces">The pieces, in order of day, the first from 1945-01-01.</param>
public sealed record AtlasRow(State Guarantor, Kind Promise, ImmutableArray<AtlasPiece> Pieces)
{
    /// <summary>The answer's group for a state on a day; null when the state did not exist, or is the promiser itself.</summary>
    public AtlasGroup? On(DateOnly day, State state)
    {
        for (var i = Pieces.Length - 1; i >= 0; i--)
        {
            if (Pieces[i].From <= day)
            {
                foreach (var group in Pieces[i].Groups)
                {
                    if (group.States.Contains(state.Index))
                    {
                        return group;
                    }
                }

                return null;
            }
        }

        return null;
    }
}
