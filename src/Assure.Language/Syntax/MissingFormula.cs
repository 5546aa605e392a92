using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Stands where a formula was expected and none could be read.</summary>
public sealed class MissingFormula : Formula
{
    internal MissingFormula(ImmutableArray<SyntaxElement> elements)
        : base(elements)
    {
    }
}
