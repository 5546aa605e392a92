namespace Assure.Language.Syntax;

/// <summary>What sort of word a token is.</summary>
public enum TokenKind
{
    /// <summary>The end of the text; zero-width, carries the last trivia.</summary>
    EndOfFile,

    /// <summary>A name or a keyword.</summary>
    Word,

    /// <summary>A state code: three capital letters.</summary>
    State,

    /// <summary>A year, a month of a year, or a day.</summary>
    Date,

    /// <summary>Text in double quotes, on one line.</summary>
    String,

    /// <summary><c>(</c>.</summary>
    OpenParenthesis,

    /// <summary><c>)</c>.</summary>
    CloseParenthesis,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary>A run of characters that has no meaning in the language.</summary>
    Bad
}
