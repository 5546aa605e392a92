using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>An exception: <c>unless joint-attack when joint-95(s, RUS)</c>.</summary>
public sealed class UnlessClause : Clause
{
    internal UnlessClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken label,
        Formula condition)
        : base(elements, keyword)
    {
        Label = label;
        Condition = condition;
    }

    /// <summary>The label.</summary>
    public SyntaxToken Label { get; }

    /// <summary>When the exception applies.</summary>
    public Formula Condition { get; }
}
