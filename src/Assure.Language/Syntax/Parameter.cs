using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One parameter of a relation or definition: <c>state s</c>.</summary>
public sealed class Parameter : SyntaxNode
{
    internal Parameter(ImmutableArray<SyntaxElement> elements, SyntaxToken sortKeyword, Sort? sort, SyntaxToken name)
        : base(elements)
    {
        SortKeyword = sortKeyword;
        Sort = sort;
        Name = name;
    }

    /// <summary>The sort, as written.</summary>
    public SyntaxToken SortKeyword { get; }

    /// <summary>The sort; null when the word is none of the sorts.</summary>
    public Sort? Sort { get; }

    /// <summary>The name of the parameter.</summary>
    public SyntaxToken Name { get; }
}
