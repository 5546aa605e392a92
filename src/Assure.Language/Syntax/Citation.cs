using Assure.Language.Text;

namespace Assure.Language.Syntax;

/// <summary>The comment that ends a clause's line, read as a citation: <c>-- S/1995/261, para. 2 [not read]</c>.</summary>
/// <remarks>
/// The comment on the last line of the clause counts; if there is none, the first comment that ends another of its lines.
/// When several clauses end on one line, the comment belongs to the last of them.
/// </remarks>
public sealed class Citation
{
    private Citation(string rawText, TextSpan span, string source, string? pinpoint, ReadMark mark, string? unknownMark)
    {
        RawText = rawText;
        Span = span;
        Source = source;
        Pinpoint = pinpoint;
        Mark = mark;
        UnknownMark = unknownMark;
    }

    /// <summary>The text of the comment without its dashes and without blanks at its ends.</summary>
    public string RawText { get; }

    /// <summary>The range of <see cref="RawText"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The part before the first comma and blank: a symbol or an id of the sources table.</summary>
    public string Source { get; }

    /// <summary>The range of <see cref="Source"/>.</summary>
    public TextSpan SourceSpan => new(Span.Start, Source.Length);

    /// <summary>The place in the source, without the mark; null when none is given.</summary>
    public string? Pinpoint { get; }

    /// <summary>Whether the words were read in the source.</summary>
    public ReadMark Mark { get; }

    /// <summary>A mark in square brackets at the end that is none of those known; null normally.</summary>
    public string? UnknownMark { get; }

    internal static Citation? Of(SyntaxNode clause)
    {
        SyntaxTrivia? first = null;
        SyntaxToken? last = null;
        foreach (var token in clause.DescendantTokens())
        {
            if (token.IsMissing)
            {
                continue;
            }

            first ??= token.TrailingComment;
            last = token;
        }

        return (last?.TrailingComment ?? first) is { } comment ? Parse(comment) : null;
    }

    internal static Citation Parse(SyntaxTrivia comment)
    {
        var body = comment.Text.AsSpan().TrimStart('-');
        var start = comment.Text.Length - body.TrimStart().Length;
        var raw = body.Trim().ToString();
        var rest = raw;
        var mark = ReadMark.Read;
        string? unknown = null;
        var bracket = raw.LastIndexOf('[');
        if (raw.EndsWith(']') && bracket >= 0)
        {
            var word = raw[(bracket + 1)..^1].Trim();
            (mark, unknown) = word switch
            {
                "not read" => (ReadMark.NotRead, (string?)null),
                "partly read" => (ReadMark.PartlyRead, null),
                _ => (ReadMark.Read, word),
            };
            rest = raw[..bracket].TrimEnd();
        }

        var comma = rest.IndexOf(", ", StringComparison.Ordinal);
        var source = comma < 0 ? rest : rest[..comma];
        var pinpoint = comma < 0 ? null : rest[(comma + 2)..].Trim();
        return new Citation(raw, new TextSpan(comment.Start + start, raw.Length), source, pinpoint, mark, unknown);
    }
}
