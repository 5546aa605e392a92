using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A condition: <c>provided compliance: not in-breach(s, npt)</c>.</summary>
public sealed class ProvidedClause : Clause
{
    internal ProvidedClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken? label,
        Formula condition)
        : base(elements, keyword)
    {
        Label = label;
        Condition = condition;
    }

    /// <summary>The label, if given.</summary>
    public SyntaxToken? Label { get; }

    /// <summary>The condition.</summary>
    public Formula Condition { get; }
}
