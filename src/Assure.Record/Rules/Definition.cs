using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Record.Rules;

/// <summary>A named formula over parameters.</summary>
public sealed class Definition
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its number among the definitions, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its parameters; in <see cref="Body"/> they are the variables in slots 0, 1, ….</summary>
    public required ImmutableArray<Parameter> Parameters { get; init; }

    /// <summary>What it means. Set once, when all names are known.</summary>
    public Formula Body { get; set; } = Formula.False;

    /// <summary>How many slots evaluating the body needs, parameters included.</summary>
    public int Slots { get; set; }

    /// <summary>Whether the body depends, directly or through others, on an open relation.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The sentence it stands for, with the parameters' names in braces; null: unfold the body.</summary>
    public Bilingual? Sentence { get; init; }

    /// <summary>How the class of its first parameter is named in a sentence; null: unfold the body.</summary>
    public Bilingual? Noun { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ClauseOrigin Origin { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
