using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Where the truth of a relation comes from.</summary>
public abstract class RelationTruth : SyntaxNode
{
    private protected RelationTruth(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
