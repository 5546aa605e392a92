using System.Collections.Immutable;
using System.Text;
using Assure.Language.Text;

namespace Assure.Language.Syntax;

/// <summary>One word of the text, with the trivia around it.</summary>
/// <remarks>
/// The trivia after a token reaches to the end of its line; all other trivia is before the next token. A missing token has
/// no text and no width and stands where the parser expected it.
/// </remarks>
public sealed class SyntaxToken : SyntaxElement
{
    internal SyntaxToken(
        TokenKind kind,
        string text,
        int start,
        ImmutableArray<SyntaxTrivia> leadingTrivia,
        ImmutableArray<SyntaxTrivia> trailingTrivia,
        bool isMissing = false,
        string? value = null)
    {
        Kind = kind;
        Text = text;
        Value = value ?? text;
        LeadingTrivia = leadingTrivia;
        TrailingTrivia = trailingTrivia;
        IsMissing = isMissing;
        Span = new TextSpan(start, text.Length);
    }

    /// <summary>What sort of word the token is.</summary>
    public TokenKind Kind { get; }

    /// <summary>The text as written; a string with its quotes.</summary>
    public string Text { get; }

    /// <summary>What the text stands for: a string without its quotes and with its escapes resolved, otherwise the text.</summary>
    public string Value { get; }

    /// <summary>Whether the token was expected but not written.</summary>
    public bool IsMissing { get; }

    /// <summary>The trivia before the token.</summary>
    public ImmutableArray<SyntaxTrivia> LeadingTrivia { get; }

    /// <summary>The trivia after the token, up to and with the end of its line.</summary>
    public ImmutableArray<SyntaxTrivia> TrailingTrivia { get; }

    /// <inheritdoc />
    public override TextSpan Span { get; }

    /// <inheritdoc />
    public override TextSpan FullSpan => TextSpan.FromBounds(
        LeadingTrivia.IsEmpty ? Span.Start : LeadingTrivia[0].Start,
        TrailingTrivia.IsEmpty ? Span.End : TrailingTrivia[^1].Span.End);

    /// <summary>The comment after the token on its line, if there is one.</summary>
    public SyntaxTrivia? TrailingComment
    {
        get
        {
            foreach (var trivia in TrailingTrivia)
            {
                if (trivia.Kind == TriviaKind.Comment)
                {
                    return trivia;
                }
            }

            return null;
        }
    }

    /// <inheritdoc />
    public override void WriteTo(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var trivia in LeadingTrivia)
        {
            builder.Append(trivia.Text);
        }

        builder.Append(Text);
        foreach (var trivia in TrailingTrivia)
        {
            builder.Append(trivia.Text);
        }
    }

    /// <summary>The text as written.</summary>
    /// <returns>The text without trivia.</returns>
    public override string ToString() => Text;
}
