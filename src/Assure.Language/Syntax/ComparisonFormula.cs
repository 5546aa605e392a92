using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>Whether two terms name the same thing: <c>n is not RUS</c>.</summary>
public sealed class ComparisonFormula : Formula
{
    internal ComparisonFormula(ImmutableArray<SyntaxElement> elements, Term left, bool isNegated, Term right)
        : base(elements)
    {
        Left = left;
        IsNegated = isNegated;
        Right = right;
    }

    /// <summary>The left term.</summary>
    public Term Left { get; }

    /// <summary>Whether <c>is not</c> was written.</summary>
    public bool IsNegated { get; }

    /// <summary>The right term.</summary>
    public Term Right { get; }
}
