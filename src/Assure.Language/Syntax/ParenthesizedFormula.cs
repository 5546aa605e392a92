using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A formula in brackets.</summary>
public sealed class ParenthesizedFormula : Formula
{
    internal ParenthesizedFormula(ImmutableArray<SyntaxElement> elements, Formula inner)
        : base(elements)
    {
        Inner = inner;
    }

    /// <summary>The formula inside.</summary>
    public Formula Inner { get; }
}
