using System.Collections.Immutable;
using Assure.Reports.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Assure.Word;

/// <summary>Writes blocks as paragraphs and tables of Word.</summary>
/// <param name="notes">Where footnotes go.</param>
internal sealed class WordBlocks(WordFootnotes notes)
{
    private const int LowestHeading = 3;

    /// <summary>What stands between the margins of the page, in twentieths of a point.</summary>
    private const int PageWidth = 9638;

    /// <summary>The most letters of a line that a column is made wide for.</summary>
    private const int MostLetters = 44;

    /// <summary>The most letters of a row that is kept on one page.</summary>
    private const int MostTogether = 600;

    /// <summary>Writes the blocks in order.</summary>
    public void Write(Body body, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(body, block);
        }
    }

    private void Write(Body body, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                body.Append(Of(Prose.Of(heading.Text), heading.Level == 1 ? WordStyles.Title : WordStyles.Heading(Math.Min(heading.Level, LowestHeading) - 1)));
                break;
            case Block.Paragraph paragraph:
                body.Append(Of(paragraph.Words, null));
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    body.Append(Of(item, WordStyles.Bullet));
                }

                break;
            case Block.Table table:
                body.Append(Of(table), new Paragraph());
                break;
            case Block.Tree tree:
                Write(body, tree.Root);
                break;
            case Block.Verbatim verbatim:
                foreach (var line in verbatim.Text.TrimEnd('\n').Split('\n'))
                {
                    body.Append(Of(Prose.Of(line), WordStyles.Code));
                }

                break;
            default:
                throw new ArgumentException("No such block.", nameof(block));
        }
    }

    private void Write(Body body, TreeNode node)
    {
        body.Append(Of(node.Words, WordStyles.Bullet));
        foreach (var child in node.Children)
        {
            Write(body, child);
        }
    }

    private Table Of(Block.Table table)
    {
        var drawn = new Table(new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Color = WordStyles.Rule }, new BottomBorder { Val = BorderValues.Single, Size = 4, Color = WordStyles.Rule }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = WordStyles.Rule }),
            new TableCellMarginDefault(new TableCellRightMargin { Width = 110, Type = TableWidthValues.Dxa })));
        var widths = Widths(table);
        drawn.Append(new TableGrid(widths.Select(static width => new GridColumn { Width = $"{width}" })));
        drawn.Append(Row(new(new CantSplit(), new TableHeader()), table.Columns.Select(static column => Prose.Of(column, Mark.Strong)), widths));
        foreach (var row in table.Rows)
        {
            // A row of many words may go on on the next page, so that no page stays empty for it.
            drawn.Append(Row(row.Sum(static cell => cell.ToString().Length) > MostTogether ? new() : new(new CantSplit()), row, widths));
        }

        return drawn;
    }

    /// <summary>The widths of a table's columns, in twentieths of a point: by their longest cells, none narrower than its longest word nor so wide that the others break.</summary>
    private static int[] Widths(Block.Table table)
    {
        int[] wanted = [.. table.Columns.Select((column, i) => table.Rows.Select(row => row[i].ToString()).Append(column).Max(static text => Math.Clamp(text.Length, text.Split(' ', '\n').Max(static word => word.Length), MostLetters)) + 4)];
        return [.. wanted.Select(letters => PageWidth * letters / wanted.Sum())];
    }

    private TableRow Row(TableRowProperties properties, IEnumerable<Prose> cells, int[] widths) => new([
        properties,
        .. cells.Select((cell, i) => new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths[i]}" }), Of(cell, WordStyles.Cell))),
    ]);

    private Paragraph Of(Prose words, string? style)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        var isAfterNote = false;
        foreach (var run in words.Runs)
        {
            if (run.Text.Length > 0)
            {
                paragraph.Append(Of(run));
            }

            if (run.Footnote is { } note)
            {
                if (isAfterNote && run.Text.Length == 0)
                {
                    paragraph.Append(WordFootnotes.Comma());
                }

                paragraph.Append(notes.Add(note));
            }

            isAfterNote = run.Footnote is not null;
        }

        return paragraph;
    }

    /// <summary>A stretch of words; marks of doubt are words in brackets, coloured and underlined, so that they outlive a black-and-white print.</summary>
    private static Run Of(Assure.Reports.Blocks.Run run)
    {
        var properties = run.Mark switch
        {
            Mark.Strong => new RunProperties(new Bold()),
            Mark.Muted => new RunProperties(new Color { Val = WordStyles.Muted }),
            Mark.Unread => new RunProperties(new Color { Val = "8A4B00" }, new Underline { Val = UnderlineValues.Dotted }),
            Mark.Disputed => new RunProperties(new Color { Val = "9C1F4F" }, new Underline { Val = UnderlineValues.Double }),
            Mark.Reading => new RunProperties(new Color { Val = "5A3E8C" }, new Underline { Val = UnderlineValues.Dash }),
            _ => null,
        };
        var text = new Text(run.Printed) { Space = SpaceProcessingModeValues.Preserve };
        return properties is null ? new Run(text) : new Run(properties, text);
    }
}
