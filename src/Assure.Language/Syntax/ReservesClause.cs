using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A power kept: <c>reserves review en "…" sv "…"</c>.</summary>
public sealed class ReservesClause : Clause
{
    internal ReservesClause(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken label,
        Sentences sentences)
        : base(elements, keyword)
    {
        Label = label;
        Sentences = sentences;
    }

    /// <summary>The label.</summary>
    public SyntaxToken Label { get; }

    /// <summary>What is kept, in both languages.</summary>
    public Sentences Sentences { get; }
}
