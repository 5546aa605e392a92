using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A relation of the vocabulary: <c>relation party(state s, treaty t) recorded in parties</c>.</summary>
public sealed class RelationDeclaration : NamedDeclaration
{
    internal RelationDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken name,
        ImmutableArray<Parameter> parameters,
        RelationTruth truth,
        ImmutableArray<RelationTrait> traits,
        Sentences? sentences)
        : base(elements, keyword, name)
    {
        Parameters = parameters;
        Truth = truth;
        Traits = traits;
        Sentences = sentences;
    }

    /// <summary>The parameters, in order.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>Where the truth of the relation comes from.</summary>
    public RelationTruth Truth { get; }

    /// <summary>The traits, in the order written.</summary>
    public ImmutableArray<RelationTrait> Traits { get; }

    /// <summary>The sentence templates, if given.</summary>
    public Sentences? Sentences { get; }
}
