namespace Assure.Record.Lookup;

/// <summary>One of the names something goes by.</summary>
/// <param name="Text">The name, as it is written; never empty.</param>
/// <param name="Rank">How good a claim the thing has to it.</param>
/// <param name="Language">The language it is of, when it is of one alone: <c>en</c> or <c>sv</c>; null otherwise.</param>
public readonly record struct KnownName(string Text, LookupRank Rank, string? Language = null);
