using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A kind of promise: <c>kind non-use en "…" sv "…"</c>.</summary>
public sealed class KindDeclaration : NamedDeclaration
{
    internal KindDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken name,
        SyntaxToken? under,
        bool countsIntends,
        Sentences sentences)
        : base(elements, keyword, name)
    {
        Under = under;
        CountsIntends = countsIntends;
        Sentences = sentences;
    }

    /// <summary>The wider kind, if given.</summary>
    public SyntaxToken? Under { get; }

    /// <summary>Whether stated intentions of this kind count.</summary>
    public bool CountsIntends { get; }

    /// <summary>What the promise says, in both languages.</summary>
    public Sentences Sentences { get; }
}
