using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>One reading of a dispute or doubt: <c>reading status held by RUS</c>.</summary>
public sealed class ReadingDeclaration : SyntaxNode
{
    internal ReadingDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken name,
        Sentences? sentences,
        ImmutableArray<Voice> voices)
        : base(elements)
    {
        Keyword = keyword;
        Name = name;
        Sentences = sentences;
        Voices = voices;
        Citation = Citation.Of(this);
    }

    /// <summary>The word <c>reading</c>.</summary>
    public SyntaxToken Keyword { get; }

    /// <summary>The name of the reading.</summary>
    public SyntaxToken Name { get; }

    /// <summary>What the reading says, if given.</summary>
    public Sentences? Sentences { get; }

    /// <summary>Who holds it; empty when nobody named does.</summary>
    public ImmutableArray<Voice> Voices { get; }

    /// <summary>The comment that ends the reading's line, read as a citation; null when there is none.</summary>
    public Citation? Citation { get; }
}
