using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Record.Rules;

/// <summary>A relation the language speaks of: recorded, conduct or judged.</summary>
public sealed class Relation
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its number among the relations, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its parameters, in order.</summary>
    public required ImmutableArray<Parameter> Parameters { get; init; }

    /// <summary>Where its truth comes from.</summary>
    public required Truth Truth { get; init; }

    /// <summary>The table that holds its rows (<see cref="Truth.Recorded"/>) or its occurrences (<c>occurs in</c>), if any.</summary>
    public string? Table { get; init; }

    /// <summary>For a recorded relation: what no row says is open, not false.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Holds of <c>(a, b)</c> whenever it holds of <c>(b, a)</c>.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whose word decides (<c>judged by</c>) or is printed (<c>as judged by</c>); null when nobody is named.</summary>
    public Judge? Judge { get; init; }

    /// <summary>What must hold as well wherever this relation holds.</summary>
    public ImmutableArray<Entailment> Entails { get; set; } = [];

    /// <summary>The sentence it stands for, with the parameters' names in braces.</summary>
    public Bilingual? Sentence { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ClauseOrigin Origin { get; init; }

    /// <summary>Whether its truth may be open: conduct, judged, or incomplete.</summary>
    public bool IsOpen => Truth != Truth.Recorded || IsIncomplete;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
