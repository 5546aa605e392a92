using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>All of several formulas: <c>a(x) and b(x)</c>.</summary>
public sealed class AndFormula : Formula
{
    internal AndFormula(ImmutableArray<SyntaxElement> elements, ImmutableArray<Formula> operands)
        : base(elements)
    {
        Operands = operands;
    }

    /// <summary>The operands, at least two.</summary>
    public ImmutableArray<Formula> Operands { get; }
}
