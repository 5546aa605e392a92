using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Record.Rules;

/// <summary>A question on which named voices differ (a dispute), or a reading of ours with a stated alternative (a doubt).</summary>
public sealed class Dispute
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its number among disputes and doubts, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The question.</summary>
    public required Bilingual Question { get; init; }

    /// <summary>The readings, at least two, in the order written.</summary>
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <summary>For a doubt, the reading it is fixed at unless the asker picks another; null for a dispute.</summary>
    public int? Default { get; init; }

    /// <summary>Whether it is a doubt: our own reading, fixed at its default.</summary>
    public bool IsDoubt => Default is not null;

    /// <summary>Where it is declared.</summary>
    public required ClauseOrigin Origin { get; init; }

    /// <summary>The number of the reading with an id, or null.</summary>
    public int? IndexOf(string reading)
    {
        for (var i = 0; i < Readings.Length; i++)
        {
            if (Readings[i].Id == reading)
            {
                return i;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
