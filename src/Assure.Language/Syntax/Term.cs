using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>An argument of an atom, or a side of a comparison.</summary>
public abstract class Term : SyntaxNode
{
    private protected Term(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
