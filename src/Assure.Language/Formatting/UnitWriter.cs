using System.Collections.Immutable;
using System.Text;
using Assure.Language.Syntax;

namespace Assure.Language.Formatting;

/// <summary>Writes declarations: each part on lines of its own, comments beside or above the part they belong to.</summary>
internal sealed class UnitWriter
{
    private const int PartIndent = 2;

    // A line longer than this does not push the comments of its neighbours to the right.
    private const int WidestAligned = 72;

    private readonly StringBuilder _text = new();
    private readonly List<(string Line, string? Comment)> _lines = [];
    private Declaration? _previous;

    public void Write(Declaration declaration)
    {
        var isFirst = true;
        foreach (var part in Parts(declaration))
        {
            WritePart(part, isFirst, isList: declaration is ExpectDeclaration && _previous is ExpectDeclaration);
            isFirst = false;
        }

        Flush();
        _previous = declaration;
    }

    /// <summary>The text, with the comments that stand after the last declaration.</summary>
    public string Finish(SyntaxToken endOfFile)
    {
        WriteMargin(endOfFile.LeadingTrivia, beforeDeclaration: false, isList: false);
        Flush();
        return _text.ToString();
    }

    private void WritePart(List<SyntaxElement> part, bool isFirst, bool isList)
    {
        var builder = new LayoutBuilder();
        builder.Add(part);
        var indent = isFirst ? 0 : PartIndent;
        var tokens = builder.Tokens;
        var beside = tokens[^1].TrailingComment ?? tokens.Select(token => token.TrailingComment).FirstOrDefault(comment => comment is not null);
        SyntaxTrivia[] above = [.. Comments(tokens, withFirst: !isFirst).Where(comment => comment.Start != beside?.Start)];
        if (isFirst)
        {
            var isCommented = above.Length > 0 || tokens[0].LeadingTrivia.Any(trivia => trivia.Kind == TriviaKind.Comment);
            WriteMargin(tokens[0].LeadingTrivia, beforeDeclaration: true, isList && !isCommented);
        }

        _lines.AddRange(above.Select(comment => (new string(' ', indent) + Trimmed(comment), (string?)null)));

        var lines = builder.Layout.Lines(indent);
        _lines.Add((lines[0], beside is { } citation ? Trimmed(citation) : null));
        _lines.AddRange(lines.Skip(1).Select(line => (line, (string?)null)));
    }

    private static IEnumerable<SyntaxTrivia> Comments(IReadOnlyList<SyntaxToken> tokens, bool withFirst)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var leading = i > 0 || withFirst ? tokens[i].LeadingTrivia : [];
            foreach (var trivia in leading.Concat(tokens[i].TrailingTrivia))
            {
                if (trivia.Kind == TriviaKind.Comment)
                {
                    yield return trivia;
                }
            }
        }
    }

    /// <summary>Comments at the margin keep the blank lines between them, one for any number; expectations one after the other stand without, unless a comment divides them.</summary>
    private void WriteMargin(ImmutableArray<SyntaxTrivia> trivia, bool beforeDeclaration, bool isList)
    {
        if (isList)
        {
            return;
        }

        var isBlank = _text.Length > 0;
        var ends = 0;
        foreach (var piece in trivia)
        {
            if (piece.Kind == TriviaKind.EndOfLine)
            {
                ends++;
                isBlank |= ends > 1 && (_text.Length > 0 || _lines.Count > 0);
            }
            else if (piece.Kind == TriviaKind.Comment)
            {
                AddBlank(isBlank);
                _lines.Add((Trimmed(piece), null));
                isBlank = false;
                ends = 0;
            }
        }

        if (beforeDeclaration)
        {
            AddBlank(isBlank);
        }
    }

    private void AddBlank(bool isBlank)
    {
        if (isBlank)
        {
            _lines.Add((string.Empty, null));
        }
    }

    private void Flush()
    {
        var column = _lines
            .Where(line => line.Comment is not null && line.Line.Length <= WidestAligned)
            .Select(line => line.Line.Length)
            .DefaultIfEmpty(0)
            .Max();
        foreach (var (line, comment) in _lines)
        {
            _text.Append(line);
            if (comment is not null)
            {
                _text.Append(' ', Math.Max(column - line.Length, 0) + 2).Append(comment);
            }

            _text.Append('\n');
        }

        _lines.Clear();
    }

    private static string Trimmed(SyntaxTrivia comment) => comment.Text.TrimEnd();

    /// <summary>The parts of a declaration that begin a line of their own.</summary>
    private static List<List<SyntaxElement>> Parts(Declaration declaration)
    {
        var parts = new List<List<SyntaxElement>> { new() };
        foreach (var element in declaration.Elements)
        {
            if (element is Sentences or SentencesClause)
            {
                var sentences = element is SentencesClause clause ? clause.Sentences : (Sentences)element;
                parts.Add([.. sentences.Elements.Take(2)]);
                parts.Add([.. sentences.Elements.Skip(2)]);
                continue;
            }

            if (StartsPart(declaration, element))
            {
                parts.Add([]);
            }

            parts[^1].Add(element);
        }

        return parts;
    }

    private static bool StartsPart(Declaration declaration, SyntaxElement element) => element switch
    {
        RelationTruth or RelationTrait or Noun or ReadingDeclaration or Clause or Promisers => true,
        SyntaxToken { Kind: TokenKind.Word } word => (declaration, word.Text) switch
        {
            _ when ReferenceEquals(word, declaration.Keyword) => false,
            _ when declaration is NamedDeclaration named && ReferenceEquals(word, named.Name) => false,
            (DefineDeclaration, "means") => true,
            (DisputeDeclaration dispute, "sv" or "default") => !ReferenceEquals(word, dispute.Default),
            (QualificationDeclaration qualification, "of") => !qualification.Targets.Contains(word),
            (FollowsDeclaration follows, "to") => true,
            _ => false,
        },
        _ => false,
    };
}
