using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Who promises.</summary>
public abstract class Promisers : SyntaxNode
{
    private protected Promisers(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword)
        : base(elements)
    {
        Keyword = keyword;
    }

    /// <summary>The word <c>by</c> or <c>between</c>.</summary>
    public SyntaxToken Keyword { get; }
}
