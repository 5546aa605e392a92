using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One clause of a text or qualification.</summary>
public abstract class Clause : SyntaxNode
{
    private protected Clause(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword)
        : base(elements)
    {
        Keyword = keyword;
        Citation = Citation.Of(this);
    }

    /// <summary>The word that opens the clause.</summary>
    public SyntaxToken Keyword { get; }

    /// <summary>The comment that ends the clause's line, read as a citation; null when there is none.</summary>
    public Citation? Citation { get; }
}
