using System.Collections.Immutable;

namespace Assure.Reasoning.Answers;

/// <summary>The disputes, windows, doubts and unread words an answer depends on, each with what it would change.</summary>
/// <param name="Disputes">Disputes and imprecise dates that were open.</param>
/// <param name="Doubts">Readings of ours that were fixed.</param>
/// <param name="Unread">Clauses and rows nobody has read in the source.</param>
public sealed record TurnsOn(ImmutableArray<Turn> Disputes, ImmutableArray<Turn> Doubts, ImmutableArray<Turn> Unread)
{
    /// <summary>Nothing at all.</summary>
    public static TurnsOn Nothing { get; } = new([], [], []);
}
