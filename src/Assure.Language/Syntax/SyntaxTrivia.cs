using Assure.Language.Text;

namespace Assure.Language.Syntax;

/// <summary>Text between tokens: blanks, a line end, a comment.</summary>
/// <param name="Kind">What sort of trivia it is.</param>
/// <param name="Text">The text as written; a comment with its dashes.</param>
/// <param name="Start">Where it starts.</param>
public readonly record struct SyntaxTrivia(TriviaKind Kind, string Text, int Start)
{
    /// <summary>The range of the trivia.</summary>
    public TextSpan Span => new(Start, Text.Length);
}
