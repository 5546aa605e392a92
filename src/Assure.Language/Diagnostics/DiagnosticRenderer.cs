using System.Globalization;
using System.Text;
using Assure.Language.Text;

namespace Assure.Language.Diagnostics;

/// <summary>Prints a diagnostic with the line it is about.</summary>
public static class DiagnosticRenderer
{
    private const int WidestExcerpt = 120;

    /// <summary>Prints a diagnostic: place and message, the line as written, a mark under it, the help.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <returns>Several lines, each ended by LF.</returns>
    public static string Render(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return Render(diagnostic, diagnostic.Location.Source);
    }

    /// <summary>Prints a diagnostic: place and message, the line as written, a mark under it, the help.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="source">The text it is about.</param>
    /// <returns>Several lines, each ended by LF.</returns>
    public static string Render(Diagnostic diagnostic, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(source);
        var start = source.GetPosition(diagnostic.Location.Span.Start);
        var severity = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
        var builder = new StringBuilder();
        builder.Append(CultureInfo.InvariantCulture, $"{source.Path}:{start}: {severity} {diagnostic.Id}: {diagnostic.Message}\n");
        if (diagnostic.Heading is { } heading)
        {
            builder.Append(CultureInfo.InvariantCulture, $"  under: {heading}\n");
        }

        AppendExcerpt(builder, diagnostic.Location.Span, start, source);
        if (diagnostic.Nearest is { } nearest)
        {
            builder.Append(CultureInfo.InvariantCulture, $"  nearest: {nearest}\n");
        }

        builder.Append(CultureInfo.InvariantCulture, $"  help: {diagnostic.Help}\n");
        return builder.ToString();
    }

    private static void AppendExcerpt(StringBuilder builder, TextSpan span, TextPosition start, SourceText source)
    {
        var line = source.GetLineSpan(start.Line);
        var from = Math.Max(line.Start, Math.Min(span.Start, line.End) - (line.Length > WidestExcerpt ? WidestExcerpt / 2 : line.Length));
        var to = Math.Min(line.End, from + WidestExcerpt);
        var number = start.Line.ToString(CultureInfo.InvariantCulture);
        var before = from > line.Start ? "…" : string.Empty;
        var after = to < line.End ? "…" : string.Empty;
        var gutter = new string(' ', number.Length);
        var text = Visible(source.Text.AsSpan(from, to - from));
        builder.Append(CultureInfo.InvariantCulture, $"  {number} | {before}{text}{after}\n");

        var marked = Math.Max(1, Math.Min(span.End, to) - span.Start);
        builder.Append("  ").Append(gutter).Append(" | ").Append(' ', before.Length);
        for (var i = from; i < Math.Min(span.Start, to); i++)
        {
            builder.Append(source.Text[i] == '\t' ? '\t' : ' ');
        }

        builder.Append('^', marked).Append('\n');
    }

    /// <summary>Control characters would move the mark or the terminal: they are shown as a replacement character.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            builder.Append(character != '\t' && char.IsControl(character) ? '\uFFFD' : character);
        }

        return builder.ToString();
    }
}
