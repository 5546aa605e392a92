using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A formula.</summary>
public abstract class Formula : SyntaxNode
{
    private protected Formula(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
