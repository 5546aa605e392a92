using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The relation holds both ways round: <c>symmetric</c>.</summary>
public sealed class SymmetricTrait : RelationTrait
{
    internal SymmetricTrait(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword)
        : base(elements, keyword)
    {
    }
}
