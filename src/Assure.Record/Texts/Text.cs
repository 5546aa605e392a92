using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Rules;

namespace Assure.Record.Texts;

/// <summary>One promise, intention, offer, statement or draft, as encoded from an instrument.</summary>
/// <remarks>Equality is identity: a changed copy is another text.</remarks>
public sealed record Text
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its number among the texts, from 0, in order of id.</summary>
    public required int Index { get; init; }

    /// <summary>What kind of speech it is.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The instrument it stands in.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Who gives it.</summary>
    public required Promisers Promisers { get; init; }

    /// <summary>To whom; taken over from the text it restates when it gives none; null for a statement to nobody.</summary>
    public Address? Address { get; set; }

    /// <summary>What it promises; taken over from the text it restates when it gives none; null for a statement.</summary>
    public PromisesClause? Promises { get; set; }

    /// <summary>Its own conditions.</summary>
    public ImmutableArray<ProvidedClause> Provided { get; init; } = [];

    /// <summary>Its own exceptions.</summary>
    public ImmutableArray<UnlessClause> Unless { get; init; } = [];

    /// <summary>The occasions on which it is to be kept.</summary>
    public ImmutableArray<UponClause> Upon { get; init; } = [];

    /// <summary>The powers it keeps.</summary>
    public ImmutableArray<ReservesClause> Reserves { get; init; } = [];

    /// <summary>The texts whose clauses it repeats as its own.</summary>
    public ImmutableArray<Text> Restates { get; set; } = [];

    /// <summary>The texts it replaces.</summary>
    public ImmutableArray<Text> Replaces { get; set; } = [];

    /// <summary>The texts it stands beside.</summary>
    public ImmutableArray<Text> Beside { get; set; } = [];

    /// <summary>The texts it ends without a new promise.</summary>
    public ImmutableArray<Text> Ends { get; set; } = [];

    /// <summary>Its form; null for texts that promise nothing.</summary>
    public FormClause? Form { get; init; }

    /// <summary>When it begins; null only for drafts and statements that give <see cref="On"/>.</summary>
    public DateBound? From { get; init; }

    /// <summary>When it no longer stands, by its own clause or by the earliest text that replaces or ends it; null: it stands.</summary>
    public DateBound? To { get; set; }

    /// <summary>The day a statement, offer or draft was made.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The disputes and doubts it is marked with: it counts only under their reading <c>yes</c>.</summary>
    public ImmutableArray<Dispute> CountsUnder { get; init; } = [];

    /// <summary>A sentence on what it says, in our own words; null when none is given.</summary>
    public Bilingual? Gloss { get; init; }

    /// <summary>How many slots evaluating its formulas needs.</summary>
    public int Slots { get; set; }

    /// <summary>Where it is written.</summary>
    public required ClauseOrigin Origin { get; init; }

    /// <inheritdoc/>
    public bool Equals(Text? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
