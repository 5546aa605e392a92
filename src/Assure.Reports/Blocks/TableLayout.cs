using System.Collections.Immutable;
using System.Text;

namespace Assure.Reports.Blocks;

/// <summary>Lays a table out in columns: each as wide as it needs, the widest narrowed until the line fits.</summary>
internal sealed class TableLayout
{
    private const int Gap = 2;
    private const int NarrowestColumn = 6;
    private readonly Block.Table table;
    private readonly Palette palette;
    private readonly int[] widths;

    public TableLayout(Block.Table table, int width, Palette palette)
    {
        this.table = table;
        this.palette = palette;
        widths = [.. Enumerable.Range(0, table.Columns.Length).Select(Natural)];
        var room = width - (Gap * (widths.Length - 1));
        while (widths.Sum() > room)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            if (widths[widest] <= NarrowestColumn)
            {
                break;
            }

            widths[widest]--;
        }
    }

    /// <summary>Prints the head, a rule and the rows.</summary>
    public void AppendTo(StringBuilder builder)
    {
        AppendRow(builder, [.. table.Columns.Select(column => Prose.Of(column, Mark.Strong))]);
        builder.Append(palette.Paint(string.Join(new string(' ', Gap), widths.Select(width => new string('─', width))), Mark.Muted)).Append('\n');
        foreach (var row in table.Rows)
        {
            AppendRow(builder, row);
        }
    }

    private int Natural(int column) =>
        Math.Max(1, table.Rows.Select(row => Wrapping.Width(row[column].ToString())).Append(Wrapping.Width(table.Columns[column])).Max());

    private void AppendRow(StringBuilder builder, ImmutableArray<Prose> cells)
    {
        var wrapped = cells.Select((cell, column) => Wrapping.Lines(cell, widths[column], cut: true)).ToArray();
        var height = wrapped.Max(lines => lines.Length);
        for (var line = 0; line < height; line++)
        {
            var row = new StringBuilder();
            for (var column = 0; column < wrapped.Length; column++)
            {
                var runs = line < wrapped[column].Length ? wrapped[column][line] : [];
                TextRenderer.AppendRuns(row, runs, palette);
                row.Append(' ', Math.Max(0, widths[column] - runs.Sum(run => Wrapping.Width(run.Text)) + Gap));
            }

            builder.Append(row.ToString().TrimEnd()).Append('\n');
        }
    }
}
