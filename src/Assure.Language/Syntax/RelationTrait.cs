using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One trait of a relation.</summary>
public abstract class RelationTrait : SyntaxNode
{
    private protected RelationTrait(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword)
        : base(elements)
    {
        Keyword = keyword;
    }

    /// <summary>The word that opens the trait.</summary>
    public SyntaxToken Keyword { get; }
}
