using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>How a sentence names the class of the first parameter: <c>noun en "…" sv "…"</c>.</summary>
public sealed class Noun : SyntaxNode
{
    internal Noun(ImmutableArray<SyntaxElement> elements, SyntaxToken keyword, Sentences sentences)
        : base(elements)
    {
        Keyword = keyword;
        Sentences = sentences;
    }

    /// <summary>The word <c>noun</c>.</summary>
    public SyntaxToken Keyword { get; }

    /// <summary>The noun in both languages.</summary>
    public Sentences Sentences { get; }
}
