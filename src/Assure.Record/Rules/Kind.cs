using Assure.Record.Texts;

namespace Assure.Record.Rules;

/// <summary>A kind of promise: non-use, non-threat, no first use, ….</summary>
public sealed class Kind
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its number among the kinds, from 0, in the order declared.</summary>
    public required int Index { get; init; }

    /// <summary>The wider kind of which a promise of this kind is a part; shown beneath it, never in its verdict.</summary>
    public Kind? Under { get; init; }

    /// <summary>Whether a stated intention counts as a promise of this kind.</summary>
    public bool CountsIntends { get; init; }

    /// <summary>What is promised, as a verb phrase.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ClauseOrigin Origin { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
