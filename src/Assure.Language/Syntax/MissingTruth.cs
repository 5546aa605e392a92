using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Stands where a relation does not say where its truth comes from.</summary>
public sealed class MissingTruth : RelationTruth
{
    internal MissingTruth(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
