using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A formula over some or every thing of a sort: <c>some alliance x where mutual-defence(x): member(s, x)</c>.</summary>
public sealed class QuantifiedFormula : Formula
{
    internal QuantifiedFormula(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken quantifier,
        SyntaxToken sortKeyword,
        Sort? sort,
        SyntaxToken variable,
        Formula? restriction,
        Formula body)
        : base(elements)
    {
        Quantifier = quantifier;
        SortKeyword = sortKeyword;
        Sort = sort;
        Variable = variable;
        Restriction = restriction;
        Body = body;
    }

    /// <summary>The word <c>some</c> or <c>every</c>.</summary>
    public SyntaxToken Quantifier { get; }

    /// <summary>The sort, as written.</summary>
    public SyntaxToken SortKeyword { get; }

    /// <summary>The sort; null when the word is none of the sorts.</summary>
    public Sort? Sort { get; }

    /// <summary>The variable.</summary>
    public SyntaxToken Variable { get; }

    /// <summary>The class quantified over; null for all.</summary>
    public Formula? Restriction { get; }

    /// <summary>The body.</summary>
    public Formula Body { get; }

    /// <summary>Whether the quantifier is <c>every</c>.</summary>
    public bool IsEvery => Quantifier.Text == "every";
}
