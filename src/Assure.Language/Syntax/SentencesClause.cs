using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A one-sentence gloss in our own words: <c>en "…" sv "…"</c>.</summary>
public sealed class SentencesClause : Clause
{
    internal SentencesClause(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, Sentences sentences)
        : base(elements, keyword)
    {
        Sentences = sentences;
    }

    /// <summary>The gloss, in both languages.</summary>
    public Sentences Sentences { get; }
}
