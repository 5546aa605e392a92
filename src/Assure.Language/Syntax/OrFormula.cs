using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>At least one of several formulas: <c>a(x) or b(x)</c>.</summary>
public sealed class OrFormula : Formula
{
    internal OrFormula(ImmutableArray<SyntaxElement> elements, ImmutableArray<Formula> operands)
        : base(elements)
    {
        Operands = operands;
    }

    /// <summary>The operands, at least two.</summary>
    public ImmutableArray<Formula> Operands { get; }
}
