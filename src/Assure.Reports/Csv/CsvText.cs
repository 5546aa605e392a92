using System.Text;

namespace Assure.Reports.Csv;

/// <summary>Writes rows of comma-separated values (RFC 4180), quoted only where needed, each line ended by LF.</summary>
public static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\n\r");

    /// <summary>Appends one row.</summary>
    public static void AppendRow(StringBuilder builder, params ReadOnlySpan<string> cells)
    {
        ArgumentNullException.ThrowIfNull(builder);
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                builder.Append(',');
            }

            AppendCell(builder, cells[i]);
        }

        builder.Append('\n');
    }

    private static void AppendCell(StringBuilder builder, string cell)
    {
        if (!cell.AsSpan().ContainsAny(Quoted))
        {
            builder.Append(cell);
            return;
        }

        builder.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
