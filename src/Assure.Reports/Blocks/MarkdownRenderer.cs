using System.Globalization;
using System.Text;

namespace Assure.Reports.Blocks;

/// <summary>Prints blocks as Markdown.</summary>
public static class MarkdownRenderer
{
    /// <summary>Prints the blocks, a blank line between them, each line ended by LF.</summary>
    public static string Render(IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var (builder, notes) = (new StringBuilder(), new Footnotes());
        foreach (var block in blocks)
        {
            if (builder.Length > 0)
            {
                builder.Append('\n');
            }

            Append(builder, block, notes);
        }

        for (var i = 0; i < notes.All.Count; i++)
        {
            builder.Append(CultureInfo.InvariantCulture, $"\n[^{i + 1}]: {Words(notes.All[i], notes)}\n");
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, Block block, Footnotes notes)
    {
        switch (block)
        {
            case Block.Heading heading:
                builder.Append('#', heading.Level).Append(' ').Append(Escaped(heading.Text)).Append('\n');
                break;
            case Block.Paragraph paragraph:
                builder.Append(Words(paragraph.Words, notes)).Append('\n');
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    builder.Append("- ").Append(Words(item, notes)).Append('\n');
                }

                break;
            case Block.Table table:
                AppendTable(builder, table, notes);
                break;
            case Block.Tree tree:
                AppendNode(builder, tree.Root, 0, notes);
                break;
            case Block.Verbatim verbatim:
                builder.Append(verbatim.Text.TrimEnd('\n')).Append('\n');
                break;
            default:
                throw new ArgumentException("No such block.", nameof(block));
        }
    }

    private static void AppendTable(StringBuilder builder, Block.Table table, Footnotes notes)
    {
        builder.Append("| ").AppendJoin(" | ", table.Columns.Select(Escaped)).Append(" |\n");
        builder.Append('|').Insert(builder.Length, " --- |", table.Columns.Length).Append('\n');
        foreach (var row in table.Rows)
        {
            builder.Append("| ").AppendJoin(" | ", row.Select(cell => Words(cell, notes))).Append(" |\n");
        }
    }

    private static void AppendNode(StringBuilder builder, TreeNode node, int depth, Footnotes notes)
    {
        builder.Append(' ', depth * 2).Append("- ").Append(Words(node.Words, notes)).Append('\n');
        foreach (var child in node.Children)
        {
            AppendNode(builder, child, depth + 1, notes);
        }
    }

    private static string Words(Prose prose, Footnotes notes)
    {
        var builder = new StringBuilder();
        foreach (var run in prose.Runs)
        {
            builder.Append(run.Mark switch
            {
                Mark.Strong => Marked("**", "", run.Text, ""),
                Mark.Unread or Mark.Disputed or Mark.Reading => Marked("*", "\\[", run.Text, "\\]"),
                _ => Escaped(run.Text),
            });
            if (run.Footnote is { } note)
            {
                builder.Append(CultureInfo.InvariantCulture, $"[^{notes.Number(note)}]");
            }
        }

        return builder.ToString();
    }

    /// <summary>Words between marks of emphasis; blanks at either end stand outside, since a mark beside a blank neither opens nor closes.</summary>
    private static string Marked(string mark, string opened, string text, string closed)
    {
        var inner = text.Trim();
        var start = text.Length - text.TrimStart().Length;
        return inner.Length == 0 ? Escaped(text) : $"{Escaped(text[..start])}{mark}{opened}{Escaped(inner)}{closed}{mark}{Escaped(text[(start + inner.Length)..])}";
    }

    /// <summary>Escapes what Markdown would take for markup inside a line.</summary>
    private static string Escaped(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
            {
                builder.Append('\\');
            }

            builder.Append(character is '\n' or '\u00a0' ? ' ' : character);
        }

        return builder.ToString();
    }
}
