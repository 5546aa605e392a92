using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Two states that promise each other: <c>between CHN and RUS</c>.</summary>
public sealed class BetweenPromisers : Promisers
{
    internal BetweenPromisers(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken first,
        SyntaxToken second)
        : base(elements, keyword)
    {
        First = first;
        Second = second;
    }

    /// <summary>The first state.</summary>
    public SyntaxToken First { get; }

    /// <summary>The second state.</summary>
    public SyntaxToken Second { get; }
}
