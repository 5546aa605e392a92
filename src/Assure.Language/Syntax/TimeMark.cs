using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>When an atom is asked to hold: <c>ever</c>, <c>before 1967-01-01</c>, <c>on 1995-04-05</c>.</summary>
public sealed class TimeMark : SyntaxNode
{
    internal TimeMark(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        TimeMarkKind kind,
        DateLiteral? date)
        : base(elements)
    {
        Keyword = keyword;
        Kind = kind;
        Date = date;
    }

    /// <summary>The word.</summary>
    public SyntaxToken Keyword { get; }

    /// <summary>Which of the three it is.</summary>
    public TimeMarkKind Kind { get; }

    /// <summary>The date; null for <c>ever</c>.</summary>
    public DateLiteral? Date { get; }
}
