using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Assure.Reports.Blocks;

/// <summary>Prints blocks as HTML: elements and classes only, no styles, no scripts.</summary>
/// <param name="address">Where a thing has its page, as it is written in a link; null for one that has none.</param>
/// <param name="headings">How many levels headings stand below those of the page: 1 turns a title into a second-level heading.</param>
public sealed class HtmlRenderer(Func<Target, string?> address, int headings = 0)
{
    /// <summary>How many columns stand side by side on a narrow screen too; the rows of a wider table come apart there.</summary>
    public const int MostBeside = 3;

    private const int LowestHeading = 6;
    private const string EndOfMuted = "</small>";
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly Stack<(int Level, int Printed)> above = [];
    private Footnotes notes = new();

    /// <summary>Text as it is written inside an element or an attribute in double quotation marks.</summary>
    public static string Escaped(string text) => Encoder.Encode(text).Replace("&#xA0;", "\u00a0", StringComparison.Ordinal).Replace("&#x27;", "'", StringComparison.Ordinal);

    /// <summary>Prints the blocks, each on its own line.</summary>
    public string Render(IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var html = new StringBuilder();
        notes = new();
        above.Clear();
        foreach (var block in blocks)
        {
            Append(html, block);
        }

        if (notes.All.Count > 0)
        {
            html.Append("<ol class=\"notes\">\n");
            for (var i = 0; i < notes.All.Count; i++)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li id=\"note-{i + 1}\">");
                Append(html, notes.All[i]);
                html.Append("</li>\n");
            }

            html.Append("</ol>\n");
        }

        return html.ToString();
    }

    /// <summary>Prints running words.</summary>
    public string Render(Prose words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var html = new StringBuilder();
        Append(html, words);
        return html.ToString();
    }

    /// <summary>The level at which a heading is printed: no deeper than one below the heading it stands under, so that none is skipped.</summary>
    private int Printed(int level)
    {
        while (above.TryPeek(out var last) && last.Level >= level)
        {
            above.Pop();
        }

        var printed = Math.Min(LowestHeading, above.TryPeek(out var parent) ? Math.Min(level + headings, parent.Printed + 1) : level + headings);
        above.Push((level, printed));
        return printed;
    }

    private void Append(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                var level = Printed(heading.Level);
                html.Append($"<h{level}>{Escaped(heading.Text)}</h{level}>\n");
                break;
            case Block.Paragraph paragraph:
                var isMuted = paragraph.Words.Runs.All(static run => run.Mark == Mark.Muted);
                html.Append(isMuted ? "<p class=\"muted\">" : "<p>");
                Append(html, paragraph.Words, isMuted);
                html.Append("</p>\n");
                break;
            case Block.Bullets bullets:
                html.Append("<ul>");
                foreach (var item in bullets.Items)
                {
                    html.Append("<li>");
                    Append(html, item);
                    html.Append("</li>\n");
                }

                html.Append("</ul>\n");
                break;
            case Block.Table table:
                AppendTable(html, table);
                break;
            case Block.Tree tree:
                html.Append("<ul class=\"tree\">");
                AppendNode(html, tree.Root);
                html.Append("</ul>\n");
                break;
            case Block.Verbatim verbatim:
                html.Append("<pre tabindex=\"0\">").Append(Escaped(verbatim.Text.TrimEnd('\n'))).Append("</pre>\n");
                break;
            default:
                throw new ArgumentException("No such block.", nameof(block));
        }
    }

    private void AppendTable(StringBuilder html, Block.Table table)
    {
        bool[] isNumber = [.. table.Columns.Select((_, column) => !table.Rows.IsEmpty && table.Rows.All(row => IsNumber(row[column])))];
        // On a narrow screen counts stand in one line below their head; other rows come apart, and each cell says what it is.
        var isCounts = table.Columns.Length > MostBeside && table.Rows.All(static row => row.Skip(1).All(static cell => cell.Runs.IsEmpty || IsNumber(cell)));
        var comesApart = table.Columns.Length > MostBeside && !isCounts;
        html.Append("<div class=\"wide\" tabindex=\"0\"><table").Append(isCounts ? " class=\"counts\"" : comesApart ? " class=\"apart\"" : "").Append("><thead><tr>");
        for (var column = 0; column < table.Columns.Length; column++)
        {
            html.Append(isNumber[column] ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Append(Escaped(table.Columns[column])).Append("</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var column = 0; column < row.Length; column++)
            {
                html.Append(column == 0 ? "<th scope=\"row\"" : "<td").Append(isNumber[column] ? " class=\"n\"" : "");
                html.Append(comesApart && (column > 0 || isNumber[0]) && table.Columns[column].Length > 0 ? $" data-label=\"{Escaped(table.Columns[column])}\">" : ">");
                Append(html, row[column]);
                html.Append(column == 0 ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    /// <summary>Whether a cell holds a count and nothing else; columns of counts stand by their last figure.</summary>
    private static bool IsNumber(Prose cell) => cell.ToString() is { Length: > 0 } text && char.IsAsciiDigit(text[0]) && text.All(static letter => char.IsAsciiDigit(letter) || letter is ',' or '\u00a0' or ' ');

    private void AppendNode(StringBuilder html, TreeNode node)
    {
        html.Append("<li>");
        Append(html, node.Words);
        if (!node.Children.IsEmpty)
        {
            html.Append("<ul>");
            foreach (var child in node.Children)
            {
                AppendNode(html, child);
            }

            html.Append("</ul>");
        }

        html.Append("</li>\n");
    }

    private void Append(StringBuilder html, Prose words, bool isMuted = false)
    {
        var isAfterNote = false;
        foreach (var run in words.Runs)
        {
            var text = Escaped(run.Text);
            if (run.To is { } target && address(target) is { } link)
            {
                text = $"<a href=\"{Escaped(link)}\">{text}</a>";
            }

            if (run.Mark == Mark.Muted && !isMuted && text.Length > 0 && html.ToString(Math.Max(0, html.Length - EndOfMuted.Length), Math.Min(html.Length, EndOfMuted.Length)) == EndOfMuted)
            {
                // Muted words that follow on muted words stand in the same element.
                html.Length -= EndOfMuted.Length;
                html.Append(text).Append(EndOfMuted);
                text = "";
            }

            html.Append(text.Length == 0 ? "" : run.Mark switch
            {
                Mark.Strong => $"<b>{text}</b>",
                Mark.Muted when !isMuted => $"<small>{text}{EndOfMuted}",
                Mark.Unread => $"<mark class=\"unread\">{text}</mark>",
                Mark.Disputed => $"<mark class=\"disputed\">{text}</mark>",
                Mark.Reading => $"<mark class=\"reading\">{text}</mark>",
                _ => text,
            });
            if (run.Footnote is { } note)
            {
                var number = notes.Number(note);
                html.Append(CultureInfo.InvariantCulture, $"<sup>{(isAfterNote && text.Length == 0 ? ", " : "")}<a href=\"#note-{number}\">{number}</a></sup>");
            }

            isAfterNote = run.Footnote is not null;
        }
    }
}
