using System.Collections.Frozen;
using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;

namespace Assure.Language.Parsing;

/// <content>Taking tokens, written or missing.</content>
internal sealed partial class Parser
{
    private SyntaxToken Take()
    {
        var token = Current;
        _elements.Add(token);
        if (_at < _tokens.Count - 1)
        {
            _at++;
        }

        return token;
    }

    private SyntaxToken TakeMissing(TokenKind kind)
    {
        var token = new SyntaxToken(kind, string.Empty, Current.FullSpan.Start, [], [], isMissing: true);
        _elements.Add(token);
        return token;
    }

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool At(string word) => Current.Kind == TokenKind.Word && Current.Value == word;

    private bool At(FrozenSet<string> words) => Current.Kind == TokenKind.Word && words.Contains(Current.Value);

    private SyntaxToken? TakeIf(TokenKind kind) => At(kind) ? Take() : null;

    private SyntaxToken? TakeIf(string word) => At(word) ? Take() : null;

    private SyntaxToken Expect(TokenKind kind, string what)
    {
        if (At(kind))
        {
            return Take();
        }

        ReportExpected(what);
        return TakeMissing(kind);
    }

    private SyntaxToken Expect(string word)
    {
        if (At(word))
        {
            return Take();
        }

        ReportExpected($"'{word}'", Current.Kind == TokenKind.Word ? NearestName.Find(Current.Text, [word]) : null);
        return TakeMissing(TokenKind.Word);
    }

    /// <summary>A name; a reserved word is taken as one, with a diagnostic, where it can only have been meant as one.</summary>
    private SyntaxToken ExpectName(string what)
    {
        if (!At(TokenKind.Word))
        {
            ReportExpected(what);
            return TakeMissing(TokenKind.Word);
        }

        if (!At(SyntaxFacts.ReservedWords))
        {
            return Take();
        }

        var next = Peek(1);
        var meantAsName = next.Kind is TokenKind.OpenParenthesis or TokenKind.CloseParenthesis or TokenKind.Comma or TokenKind.Colon
            or TokenKind.String or TokenKind.EndOfFile
            || (next.Kind == TokenKind.Word && (next.Value is "where" or "when" or "is" or "means" || IsFirstOnLine(_at + 1)));
        if (!meantAsName || IsFirstOnLine())
        {
            ReportExpected(what);
            return TakeMissing(TokenKind.Word);
        }

        Report(Current, null, LanguageDiagnostics.ReservedWord, Current.Value);
        return Take();
    }

    /// <summary>One or more of something, with commas between.</summary>
    private ImmutableArray<T> List<T>(Func<T> parse)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        items.Add(parse());
        while (At(TokenKind.Comma))
        {
            Take();
            items.Add(parse());
        }

        return items.ToImmutable();
    }

    private ImmutableArray<SyntaxToken> Names(string what) => List(() => ExpectName(what));

    private ImmutableArray<SyntaxToken> States() => List(ExpectState);

    private SyntaxToken ExpectState() => Expect(TokenKind.State, "a state code such as SWE");
}
