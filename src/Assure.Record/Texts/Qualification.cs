using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Texts;

/// <summary>A reservation, an understanding or a later statement that adds conditions or exceptions to texts it names.</summary>
/// <remarks>Equality is identity: a changed copy is another qualification.</remarks>
public sealed record Qualification
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its number among the qualifications, from 0, in order of id.</summary>
    public required int Index { get; init; }

    /// <summary>The instrument it stands in.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>The texts it qualifies, as given by <see cref="By"/>.</summary>
    public required ImmutableArray<Text> Of { get; init; }

    /// <summary>Whose promise it qualifies.</summary>
    public required ImmutableArray<State> By { get; init; }

    /// <summary>Conditions it adds.</summary>
    public ImmutableArray<ProvidedClause> Provided { get; init; } = [];

    /// <summary>Exceptions it adds.</summary>
    public ImmutableArray<UnlessClause> Unless { get; init; } = [];

    /// <summary>Powers it reserves.</summary>
    public ImmutableArray<ReservesClause> Reserves { get; init; } = [];

    /// <summary>Territories it leaves out, over <c>the beneficiary</c>; null when none.</summary>
    public Address? Except { get; init; }

    /// <summary>When it begins.</summary>
    public required DateBound From { get; init; }

    /// <summary>When it no longer stands; null: it stands.</summary>
    public DateBound? To { get; init; }

    /// <summary>The disputes and doubts it is marked with: its clauses count only under their reading <c>yes</c>.</summary>
    public ImmutableArray<Dispute> CountsUnder { get; init; } = [];

    /// <summary>A sentence on what it says, in our own words; null when none is given.</summary>
    public Bilingual? Gloss { get; init; }

    /// <summary>How many slots evaluating its formulas needs.</summary>
    public int Slots { get; init; }

    /// <summary>Where it is written.</summary>
    public required ClauseOrigin Origin { get; init; }

    /// <inheritdoc/>
    public bool Equals(Qualification? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
