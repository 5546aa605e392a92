using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One declaration of a unit.</summary>
public abstract class Declaration : SyntaxNode
{
    private protected Declaration(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword)
        : base(elements)
    {
        Keyword = keyword;
    }

    /// <summary>The word that opens the declaration.</summary>
    public SyntaxToken Keyword { get; }
}
