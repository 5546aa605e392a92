using System.Collections.Frozen;
using Assure.Language.Diagnostics;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Parsing;

/// <content>What is reported, and where reading goes on after an error.</content>
internal sealed partial class Parser
{
    private bool IsFirstOnLine() => IsFirstOnLine(_at);

    private bool IsFirstOnLine(int index) =>
        index == 0 || _tokens[index - 1].TrailingTrivia is [.., { Kind: TriviaKind.EndOfLine }];

    /// <summary>A word that begins a declaration; <c>doubt name</c> does only where a question follows.</summary>
    private bool AtDeclaration() =>
        At(SyntaxFacts.DeclarationWords) && (Current.Value != "doubt" || Peek(2).Kind == TokenKind.String);

    /// <summary>The start of a line without indentation: whatever stands here was meant as a declaration.</summary>
    private bool AtMargin() => IsFirstOnLine() && Current.LeadingTrivia is [] or [.., { Kind: TriviaKind.EndOfLine }];

    private void Skip(Func<bool> stop)
    {
        var mark = Mark();
        do
        {
            Take();
        }
        while (Current.Kind != TokenKind.EndOfFile && !stop());
        Add(new SkippedTokens(Since(mark)));
    }

    /// <summary>
    /// Parses the parts of a declaration up to the next declaration. A word that begins none of them is reported with the nearest
    /// that does, and skipped up to a line that begins with a part or a declaration.
    /// </summary>
    private void Parts(FrozenSet<string> words, string whole, Func<bool> parse)
    {
        while (Current.Kind != TokenKind.EndOfFile)
        {
            if (_panic && !IsFirstOnLine() && !At(words))
            {
                Skip(() => IsFirstOnLine());
                continue;
            }

            if (AtDeclaration() || (AtMargin() && !At(words)))
            {
                return;
            }

            _form = Forms.Of(Current.Value);
            if (At(words))
            {
                _panic = false;
                if (parse())
                {
                    continue;
                }
            }

            // After an error only a line that begins with a word much like one of the parts is worth another report.
            if (!_panic || (IsFirstOnLine() && NearestPart(words) is not null))
            {
                ReportUnknownPart(words, whole);
            }

            _panic = false;
            Skip(() => IsFirstOnLine() && (At(words) || AtDeclaration() || AtMargin()));
        }
    }

    private void Report(SyntaxToken token, string? nearest, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        _diagnostics.Report(token.Span, nearest, descriptor, arguments);

    private string? NearestPart(FrozenSet<string> words) =>
        At(TokenKind.Word) && !At(SyntaxFacts.ReservedWords) ? NearestName.Find(Current.Text, words) : null;

    private void ReportUnknownPart(FrozenSet<string> words, string whole)
    {
        if (words.Count == 0)
        {
            Report(Current, null, LanguageDiagnostics.UnknownDeclaration, Describe(Current));
            return;
        }

        var list = words.Order(StringComparer.Ordinal).ToList();
        Report(
            Current,
            NearestPart(words),
            LanguageDiagnostics.UnknownPart,
            Describe(Current),
            whole,
            list.Count == 1 ? list[0] : $"{string.Join(", ", list.SkipLast(1))} or {list[^1]}");
    }

    private void ReportExpected(string what, string? nearest = null)
    {
        if (_panic)
        {
            return;
        }

        _panic = true;
        if (Current.Kind == TokenKind.EndOfFile)
        {
            _diagnostics.Report(EndOfPrevious(), LanguageDiagnostics.UnexpectedEnd, what, _form);
            return;
        }

        var span = IsFirstOnLine() ? EndOfPrevious() : Current.Span;
        _diagnostics.Report(span, nearest, LanguageDiagnostics.Expected, what, Describe(Current), _form);
    }

    private TextSpan EndOfPrevious() => new(_at > 0 ? _tokens[_at - 1].Span.End : Current.Span.Start, 0);

    private static string Describe(SyntaxToken token)
    {
        var text = token.Text.Length <= 40 ? token.Text : $"{token.Text[..40]}…";
        return token.Kind switch
        {
            TokenKind.EndOfFile => "the end of the text",
            TokenKind.String => $"the text {text}",
            TokenKind.Date => $"the date {text}",
            TokenKind.Bad => "characters without meaning",
            TokenKind.State => $"the state code {text}",
            _ when SyntaxFacts.ReservedWords.Contains(token.Value) => $"the word '{text}'",
            _ => $"'{text}'",
        };
    }
}
