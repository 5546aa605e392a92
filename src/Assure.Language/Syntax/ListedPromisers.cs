using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Promisers by name: <c>by RUS, GBR, USA</c>.</summary>
public sealed class ListedPromisers : Promisers
{
    internal ListedPromisers(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        ImmutableArray<SyntaxToken> states)
        : base(elements, keyword)
    {
        States = states;
    }

    /// <summary>The state codes.</summary>
    public ImmutableArray<SyntaxToken> States { get; }
}
