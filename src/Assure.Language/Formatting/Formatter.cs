using System.Text;
using Assure.Language.Literate;
using Assure.Language.Syntax;
using Assure.Language.Text;

namespace Assure.Language.Formatting;

/// <summary>Writes texts in the one canonical layout.</summary>
/// <remarks>
/// The words of the text and their order stay as they are, and so do all comments; only blanks and line ends change, and a comment
/// inside a clause that is not its citation moves to a line of its own above the clause. Formatting twice is formatting once.
/// </remarks>
public static class Formatter
{
    /// <summary>Formats a whole <c>.assure</c> file, or one block of a document.</summary>
    /// <param name="unit">The tree.</param>
    /// <returns>The text in canonical layout; unchanged when the tree has syntax errors.</returns>
    public static string Format(CompilationUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.HasErrors ? unit.ToFullString() : Layout(unit);
    }

    /// <summary>Formats the blocks of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The document with its blocks in canonical layout; unchanged when anything in it is an error.</returns>
    public static string Format(LiterateDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.HasErrors)
        {
            return document.Source.Text;
        }

        var builder = new StringBuilder(document.Source.Length);
        var at = 0;
        foreach (var block in document.Blocks)
        {
            builder.Append(document.Source.Text, at, block.Span.Start - at).Append(Layout(block.Unit));
            at = block.Span.End;
        }

        return builder.Append(document.Source.Text, at, document.Source.Length - at).ToString();
    }

    private static string Layout(CompilationUnit unit)
    {
        var writer = new UnitWriter();
        foreach (var declaration in unit.Declarations)
        {
            writer.Write(declaration);
        }

        var text = writer.Finish(unit.EndOfFile);
        return LineEnd(unit.Source) == "\n" ? text : text.Replace("\n", LineEnd(unit.Source), StringComparison.Ordinal);
    }

    /// <summary>The line end of the file: that of its first line.</summary>
    private static string LineEnd(SourceText source)
    {
        var end = source.GetLineSpan(1).End;
        return source.Text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }
}
