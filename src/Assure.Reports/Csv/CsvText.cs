using System.Text;
using Assure.Reasoning.Populations;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Reports.Json;

namespace Assure.Reports.Csv;

/// <summary>Writes rows of comma-separated values (RFC 4180), quoted only where needed, each line ended by LF.</summary>
public static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\n\r");

    /// <summary>The columns of <see cref="Living(State?)"/>, with a comma before them; empty where people were not asked for.</summary>
    internal static string LivingColumns(bool people) => people ? ",population,population_year,population_source" : string.Empty;

    /// <summary>The people living in a state: how many, in which year, by which source.</summary>
    internal static string[] Living(State? state) => [$"{state?.Population}", $"{state?.PopulationYear}", state?.PopulationSource?.Id ?? string.Empty];

    /// <summary>The columns of <see cref="Living(People)"/>, with a comma before them.</summary>
    internal const string PeopleColumns = ",people,people_in_armed,people_first_year,people_last_year,people_sources,no_figure";

    /// <summary>The people living in some states.</summary>
    internal static string[] Living(People people) =>
        [$"{people.Count}", $"{people.InArmed}", $"{people.FirstYear}", $"{people.LastYear}", string.Join(' ', people.Sources.Select(static source => source.Id)), string.Join(' ', people.Without)];

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

    /// <summary>Rows with the edition they come from and the day it was read to as two more columns, <c>edition,readUpTo</c>, since a row may be all that is taken along.</summary>
    /// <param name="rows">The rows, the names of the columns first.</param>
    /// <param name="record">The edition.</param>
    public static string Stamped(string rows, RecordEdition record)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(record);
        var stamp = new StringBuilder();
        AppendRow(stamp, record.Edition, JsonNames.Of(record.ReadUpTo));
        var (stamped, from, isQuoted, tail) = (new StringBuilder(rows.Length * 5 / 4), 0, false, "edition,readUpTo\n");
        for (var at = 0; at < rows.Length; at++)
        {
            isQuoted ^= rows[at] == '"';
            if (rows[at] == '\n' && !isQuoted)
            {
                stamped.Append(rows, from, at - from).Append(',').Append(tail);
                (from, tail) = (at + 1, stamp.ToString());
            }
        }

        return stamped.Append(rows, from, rows.Length - from).ToString();
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
