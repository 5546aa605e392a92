using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One alternative of an address.</summary>
public abstract class Target : SyntaxNode
{
    private protected Target(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
