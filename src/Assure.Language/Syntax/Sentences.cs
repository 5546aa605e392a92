using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A pair of texts in English and Swedish: <c>en "…" sv "…"</c>.</summary>
public sealed class Sentences : SyntaxNode
{
    internal Sentences(ImmutableArray<SyntaxElement> elements, SyntaxToken english, SyntaxToken swedish)
        : base(elements)
    {
        English = english;
        Swedish = swedish;
    }

    /// <summary>The English string.</summary>
    public SyntaxToken English { get; }

    /// <summary>The Swedish string.</summary>
    public SyntaxToken Swedish { get; }
}
