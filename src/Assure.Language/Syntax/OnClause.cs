using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The day on which a statement, offer or draft was made: <c>on 2024-05-29</c>.</summary>
public sealed class OnClause : Clause
{
    internal OnClause(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, DateLiteral date)
        : base(elements, keyword)
    {
        Date = date;
    }

    /// <summary>The date.</summary>
    public DateLiteral Date { get; }
}
