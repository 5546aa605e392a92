using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Stands where a text does not say who promises.</summary>
public sealed class MissingPromisers : Promisers
{
    internal MissingPromisers(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword)
        : base(elements, keyword)
    {
    }
}
