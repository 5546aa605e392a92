using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The first day of a text: <c>from 1995-04-05</c>.</summary>
public sealed class FromClause : Clause
{
    internal FromClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        DateLiteral date,
        SyntaxToken? uncertain)
        : base(elements, keyword)
    {
        Date = date;
        Uncertain = uncertain;
    }

    /// <summary>The date.</summary>
    public DateLiteral Date { get; }

    /// <summary>Why the date is uncertain, if it is.</summary>
    public SyntaxToken? Uncertain { get; }
}
