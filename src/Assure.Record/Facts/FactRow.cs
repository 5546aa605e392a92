using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Sources;

namespace Assure.Record.Facts;

/// <summary>One recorded fact: a relation holds of some things from one day up to, but not on, another.</summary>
public sealed record FactRow
{
    /// <summary>The relation that holds.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The things it holds of, in the relation's order.</summary>
    public required ImmutableArray<Entity> Arguments { get; init; }

    /// <summary>The first day; null: from before the record begins.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The first day on which it no longer holds; null: open-ended.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The dispute or doubt on which the row depends, if any.</summary>
    public Dispute? Dispute { get; init; }

    /// <summary>The reading of <see cref="Dispute"/> under which the row holds; an index into its readings.</summary>
    public int Reading { get; init; }

    /// <summary>For the finding of a judge, the state that found; null for other rows.</summary>
    public State? Judge { get; init; }

    /// <summary>Whether the relation holds: false only for a judge's finding that it does not.</summary>
    public bool Holds { get; init; } = true;

    /// <summary>Where someone can read it.</summary>
    public required Source Source { get; init; }

    /// <summary>Whether someone read it there.</summary>
    public Verified Verified { get; init; }

    /// <summary>A short note in our own words; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where the row stands; for a derived status, the act that made it.</summary>
    public required RowOrigin Origin { get; init; }

    /// <summary>The acts a derived status rests on, in order of date; empty for a written row.</summary>
    public ImmutableArray<Act> Acts { get; init; } = [];

    /// <summary>The same row without an end.</summary>
    public FactRow Open() => this with { To = null };

    /// <inheritdoc/>
    public bool Equals(FactRow? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
