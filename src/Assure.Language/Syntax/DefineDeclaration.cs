using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A definition: <c>define nnws(state s) means not nuclear-weapon-state(s)</c>.</summary>
public sealed class DefineDeclaration : NamedDeclaration
{
    internal DefineDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken name,
        ImmutableArray<Parameter> parameters,
        Formula body,
        Sentences? sentences,
        Noun? noun)
        : base(elements, keyword, name)
    {
        Parameters = parameters;
        Body = body;
        Sentences = sentences;
        Noun = noun;
    }

    /// <summary>The parameters, in order.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>What it means.</summary>
    public Formula Body { get; }

    /// <summary>The sentence templates, if given.</summary>
    public Sentences? Sentences { get; }

    /// <summary>The noun, if given.</summary>
    public Noun? Noun { get; }
}
