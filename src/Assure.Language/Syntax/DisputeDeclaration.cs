using System.Collections.Immutable;

namespace Assure.Language.Syntax;

/// <summary>A dispute between named voices, or a doubt of our own with a default reading.</summary>
public sealed class DisputeDeclaration : NamedDeclaration
{
    internal DisputeDeclaration(
        ImmutableArray<SyntaxElement> elements,
        SyntaxToken keyword,
        SyntaxToken name,
        SyntaxToken question,
        SyntaxToken? swedishQuestion,
        SyntaxToken? @default,
        ImmutableArray<ReadingDeclaration> readings)
        : base(elements, keyword, name)
    {
        Question = question;
        SwedishQuestion = swedishQuestion;
        Default = @default;
        Readings = readings;
    }

    /// <summary>The question in English.</summary>
    public SyntaxToken Question { get; }

    /// <summary>The question in Swedish, if given.</summary>
    public SyntaxToken? SwedishQuestion { get; }

    /// <summary>The default reading, if given.</summary>
    public SyntaxToken? Default { get; }

    /// <summary>The readings, in order.</summary>
    public ImmutableArray<ReadingDeclaration> Readings { get; }

    /// <summary>Whether this is a doubt (with a default) rather than a dispute (between voices).</summary>
    public bool IsDoubt => Keyword.Text == "doubt";
}
