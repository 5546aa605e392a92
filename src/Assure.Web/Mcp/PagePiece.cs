using System.Text.RegularExpressions;

namespace Assure.Web.Mcp;

/// <summary>A piece of a page in sentences, as plain words: a heading, a paragraph, a bullet or a row of a table.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Level">The level of a heading, from 1; 0 for all else.</param>
/// <param name="Text">The words; of a row, those of all its cells.</param>
/// <param name="Cells">The cells of a row; none for all else.</param>
internal sealed partial record PagePiece(PieceKind Kind, int Level, string Text, string[] Cells)
{
    /// <summary>The pieces of a page in Markdown, in order, without the head of each table's own.</summary>
    public static PagePiece[] Of(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return [.. page.Split('\n').Where(static line => line.Length > 0 && !line.StartsWith("| ---", StringComparison.Ordinal)).Select(OfLine)];
    }

    /// <summary>Words without the marks of Markdown.</summary>
    public static string Plain(string markdown) => Marks().Replace(markdown, "$1").Replace("*", "", StringComparison.Ordinal).Trim();

    private static PagePiece OfLine(string line)
    {
        var level = line.TakeWhile(static one => one == '#').Count();
        return line switch
        {
            _ when level > 0 => new(PieceKind.Heading, level, Plain(line[level..]), []),
            ['|', ..] when Between().Split(line.Trim('|')) is var cells => new(PieceKind.Row, 0, Plain(line), [.. cells.Select(Plain)]),
            _ when line.TrimStart() is ['-', ' ', .. var item] => new(PieceKind.Bullet, 0, Plain(item), []),
            _ => new(PieceKind.Paragraph, 0, Plain(line), []),
        };
    }

    [GeneratedRegex(@"\\(.)|\[\^[0-9]+\]|[*`]+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
