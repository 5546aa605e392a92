using System.Collections.Immutable;
using System.Text;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Parsing;

/// <summary>Cuts a range of a text into tokens; every character ends up in a token or its trivia.</summary>
internal sealed class Lexer(SourceText source, TextSpan range, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Text;
    private readonly int _end = range.End;
    private int _at = range.Start;

    /// <summary>All tokens of the range; the last is the end of the file.</summary>
    public List<SyntaxToken> Tokens()
    {
        var tokens = new List<SyntaxToken>();
        SyntaxToken token;
        do
        {
            token = Next();
            tokens.Add(token);
        }
        while (token.Kind != TokenKind.EndOfFile);
        return tokens;
    }

    private SyntaxToken Next()
    {
        var leading = Trivia(toEndOfLine: false);
        var start = _at;
        string? value = null;
        var kind = _at >= _end ? TokenKind.EndOfFile : Scan(ref value);
        return new SyntaxToken(kind, _text[start.._at], start, leading, Trivia(toEndOfLine: true), value: value);
    }

    private TokenKind Scan(ref string? value)
    {
        var character = _text[_at];
        switch (character)
        {
            case '(': _at++; return TokenKind.OpenParenthesis;
            case ')': _at++; return TokenKind.CloseParenthesis;
            case ',': _at++; return TokenKind.Comma;
            case ':': _at++; return TokenKind.Colon;
            case '"': value = ScanString(); return TokenKind.String;
        }

        if (char.IsAsciiLetter(character))
        {
            return ScanWord(ref value);
        }

        if (char.IsAsciiDigit(character))
        {
            ScanDate();
            return TokenKind.Date;
        }

        ScanBad();
        return TokenKind.Bad;
    }

    private TokenKind ScanWord(ref string? value)
    {
        var start = _at;
        TakeWord();
        var word = _text.AsSpan(start, _at - start);
        if (!word.ContainsAnyInRange('A', 'Z'))
        {
            return TokenKind.Word;
        }

        if (word.Length == 3 && !word.ContainsAnyExceptInRange('A', 'Z'))
        {
            return TokenKind.State;
        }

        value = word.ToString().ToLowerInvariant();
        diagnostics.Report(Since(start), LanguageDiagnostics.CapitalLetters, Clip(word), Clip(value));
        return TokenKind.Word;
    }

    private void ScanDate()
    {
        var start = _at;
        TakeWord();
        var text = _text.AsSpan(start, _at - start);
        if (PartialDate.Parse(text) is null)
        {
            var shape = text.Length is 7 or 10 && text[4] == '-' && (text.Length == 7 || text[7] == '-')
                && !text.ContainsAnyExceptInRange('-', '9') && text.Count('-') == (text.Length == 7 ? 1 : 2);
            diagnostics.Report(Since(start), shape ? LanguageDiagnostics.NoSuchDay : LanguageDiagnostics.MalformedDate, Clip(text));
        }
    }

    /// <summary>Letters and digits, with single hyphens between them.</summary>
    private void TakeWord()
    {
        do
        {
            _at++;
        }
        while (_at < _end && (char.IsAsciiLetterOrDigit(_text[_at])
            || (_text[_at] == '-' && _at + 1 < _end && char.IsAsciiLetterOrDigit(_text[_at + 1]))));
    }

    private string ScanString()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < _end && _text[_at] is not ('\n' or '\r'))
        {
            var character = _text[_at++];
            if (character == '"')
            {
                return value.ToString();
            }

            if (character == '\\' && _at < _end && _text[_at] is not ('\n' or '\r'))
            {
                character = _text[_at++];
                if (character is not ('"' or '\\'))
                {
                    diagnostics.Report(
                        TextSpan.FromBounds(_at - 2, _at), LanguageDiagnostics.UnknownEscape, Clip(_text.AsSpan(_at - 2, 2)));
                    value.Append('\\');
                }
            }

            value.Append(character);
        }

        diagnostics.Report(Since(start), LanguageDiagnostics.UnclosedString);
        return value.ToString();
    }

    private void ScanBad()
    {
        var start = _at;
        do
        {
            _at++;
        }
        while (_at < _end && IsBad(_text[_at]) && !AtComment());
        diagnostics.Report(Since(start), LanguageDiagnostics.BadCharacter, Show(_text.AsSpan(start, _at - start)));
    }

    private static bool IsBad(char character) =>
        !char.IsAsciiLetterOrDigit(character) && character is not ('(' or ')' or ',' or ':' or '"' or ' ' or '\t' or '\n' or '\r');

    private ImmutableArray<SyntaxTrivia> Trivia(bool toEndOfLine)
    {
        ImmutableArray<SyntaxTrivia>.Builder? found = null;
        while (_at < _end)
        {
            var start = _at;
            TriviaKind kind;
            if (_text[_at] is ' ' or '\t')
            {
                kind = TriviaKind.Whitespace;
                while (_at < _end && _text[_at] is ' ' or '\t')
                {
                    _at++;
                }
            }
            else if (_text[_at] is '\n' or '\r')
            {
                kind = TriviaKind.EndOfLine;
                _at += _text[_at] == '\r' && _at + 1 < _end && _text[_at + 1] == '\n' ? 2 : 1;
            }
            else if (AtComment())
            {
                kind = TriviaKind.Comment;
                while (_at < _end && _text[_at] is not ('\n' or '\r'))
                {
                    _at++;
                }
            }
            else
            {
                break;
            }

            found ??= ImmutableArray.CreateBuilder<SyntaxTrivia>();
            found.Add(new SyntaxTrivia(kind, _text[start.._at], start));
            if (toEndOfLine && kind == TriviaKind.EndOfLine)
            {
                break;
            }
        }

        return found?.ToImmutable() ?? [];
    }

    private bool AtComment() => _text[_at] == '-' && _at + 1 < _end && _text[_at + 1] == '-';

    private TextSpan Since(int start) => TextSpan.FromBounds(start, _at);

    private static string Clip(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : $"{text[..40]}…";

    private static string Show(ReadOnlySpan<char> text)
    {
        var printable = true;
        foreach (var character in text)
        {
            printable &= !char.IsControl(character) && !char.IsSurrogate(character) && character != '\uFFFD';
        }

        return printable ? $"'{Clip(text)}'" : $"the character U+{(int)text[0]:X4}";
    }
}
