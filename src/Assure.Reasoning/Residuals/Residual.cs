using System.Collections.Immutable;

namespace Assure.Reasoning.Residuals;

/// <summary>What is left of a promise after the record has answered all it can: clauses that must all hold, each by one of its literals.</summary>
/// <remarks>
/// A conjunctive normal form, smallest as printed: no clause implied by another, clauses and literals in order of atom id.
/// No clause: nothing is left open. One empty clause: it cannot hold. <see cref="Key"/> is the canonical identity: equal
/// for equivalent residuals, whatever their wording.
/// </remarks>
/// <param name="Clauses">The clauses.</param>
/// <param name="Key">The canonical identity (all prime implicates under the constraints).</param>
/// <param name="Shape">The identity with classes read by description, equal while only a class's members change.</param>
public sealed record Residual(ImmutableArray<ImmutableArray<Literal>> Clauses, string Key, string Shape)
{
    /// <summary>The residual of an unconditional promise.</summary>
    public static Residual True { get; } = new([], "true", "true");

    /// <summary>The residual of no promise, or of one excluded.</summary>
    public static Residual False { get; } = new([[]], "false", "false");

    /// <summary>Whether nothing is left open.</summary>
    public bool IsTrue => Clauses.IsEmpty;

    /// <summary>Whether it cannot hold.</summary>
    public bool IsFalse => Clauses.Length == 1 && Clauses[0].IsEmpty;

    /// <inheritdoc/>
    public bool Equals(Residual? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
