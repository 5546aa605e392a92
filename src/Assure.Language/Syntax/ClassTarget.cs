using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A class of states or territories: <c>state s where party(s, npt)</c>.</summary>
public sealed class ClassTarget : Target
{
    internal ClassTarget(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken sortKeyword,
        Sort sort,
        SyntaxToken variable,
        Formula? condition)
        : base(elements)
    {
        SortKeyword = sortKeyword;
        Sort = sort;
        Variable = variable;
        Condition = condition;
    }

    /// <summary>The word <c>state</c> or <c>territory</c>.</summary>
    public SyntaxToken SortKeyword { get; }

    /// <summary>The sort: state or territory.</summary>
    public Sort Sort { get; }

    /// <summary>The variable, which is the beneficiary.</summary>
    public SyntaxToken Variable { get; }

    /// <summary>The class; null for all.</summary>
    public Formula? Condition { get; }
}
