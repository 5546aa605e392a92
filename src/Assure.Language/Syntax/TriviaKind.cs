namespace Assure.Language.Syntax;

/// <summary>What sort of text between tokens a piece of trivia is.</summary>
public enum TriviaKind
{
    /// <summary>Blanks and tabs.</summary>
    Whitespace,

    /// <summary>One line end, as written.</summary>
    EndOfLine,

    /// <summary>A comment, from <c>--</c> to the end of the line.</summary>
    Comment
}
