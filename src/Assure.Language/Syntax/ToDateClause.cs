using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>The first day on which a text no longer holds: <c>to 1995-04-05</c>.</summary>
public sealed class ToDateClause : Clause
{
    internal ToDateClause(
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
