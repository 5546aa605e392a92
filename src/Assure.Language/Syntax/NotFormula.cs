using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The negation of a formula: <c>not a(x)</c>.</summary>
public sealed class NotFormula : Formula
{
    internal NotFormula(ImmutableArray<SyntaxElement> elements, Formula operand)
        : base(elements)
    {
        Operand = operand;
    }

    /// <summary>What is negated.</summary>
    public Formula Operand { get; }
}
