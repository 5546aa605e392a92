using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Conduct: open unless a scenario or an occurrence says so.</summary>
public sealed class ConductTruth : RelationTruth
{
    internal ConductTruth(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
