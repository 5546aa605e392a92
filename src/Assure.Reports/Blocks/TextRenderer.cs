using System.Collections.Immutable;
using System.Text;

namespace Assure.Reports.Blocks;

/// <summary>Prints blocks as plain text of a given width, with or without colour.</summary>
/// <param name="width">The columns to fill; at least 40 are assumed.</param>
/// <param name="palette">The colours.</param>
public sealed class TextRenderer(int width, Palette palette)
{
    private const int Narrowest = 40;
    private const int Step = 2;
    private readonly int width = Math.Max(Narrowest, width);

    /// <summary>Prints the blocks, a blank line between them, each line ended by LF and none by a space.</summary>
    public string Render(IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var builder = new StringBuilder();
        Block? previous = null;
        foreach (var block in blocks)
        {
            if (previous is not null && !(previous is Block.Heading { Level: 3 } && block is Block.Paragraph))
            {
                builder.Append('\n');
            }

            Append(builder, block);
            previous = block;
        }

        return builder.ToString();
    }

    private void Append(StringBuilder builder, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                AppendProse(builder, Prose.Of(heading.Text, Mark.Strong), 0, string.Empty, string.Empty);
                break;
            case Block.Paragraph paragraph:
                var margin = new string(' ', paragraph.Indent * Step);
                AppendProse(builder, paragraph.Words, 0, margin, margin);
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    AppendProse(builder, item, 0, "- ", "  ");
                }

                break;
            case Block.Table table:
                new TableLayout(table, width, palette).AppendTo(builder);
                break;
            case Block.Tree tree:
                AppendNode(builder, tree.Root, string.Empty, string.Empty);
                break;
            case Block.Verbatim verbatim:
                AppendLines(builder, verbatim.Text);
                break;
            default:
                throw new ArgumentException("No such block.", nameof(block));
        }
    }

    private void AppendNode(StringBuilder builder, TreeNode node, string first, string rest)
    {
        AppendProse(builder, node.Words, 0, first, node.Children.IsEmpty ? rest : rest);
        for (var i = 0; i < node.Children.Length; i++)
        {
            var last = i == node.Children.Length - 1;
            AppendNode(builder, node.Children[i], rest + (last ? "└ " : "├ "), rest + (last ? "  " : "│ "));
        }
    }

    private void AppendProse(StringBuilder builder, Prose words, int indent, string first, string rest)
    {
        var room = Math.Max(Narrowest / 2, width - indent - rest.Length);
        var lead = first;
        foreach (var line in Wrapping.Lines(words, room))
        {
            builder.Append(lead);
            AppendRuns(builder, line, palette);
            TrimEnd(builder);
            builder.Append('\n');
            lead = rest;
        }
    }

    private static void AppendLines(StringBuilder builder, string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            builder.Append(line.TrimEnd()).Append('\n');
        }
    }

    /// <summary>Prints the runs of one line, neighbours of the same mark as one.</summary>
    internal static void AppendRuns(StringBuilder builder, ImmutableArray<Run> runs, Palette palette)
    {
        for (var i = 0; i < runs.Length;)
        {
            var text = new StringBuilder();
            var mark = runs[i].Mark;
            for (; i < runs.Length && runs[i].Mark == mark; i++)
            {
                text.Append(runs[i].Text);
            }

            builder.Append(palette.Paint(text.Replace('\u00a0', ' ').ToString(), mark));
        }
    }

    private static void TrimEnd(StringBuilder builder)
    {
        while (builder.Length > 0 && builder[^1] == ' ')
        {
            builder.Length--;
        }
    }
}
