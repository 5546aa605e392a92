using System.Collections.Immutable;
using System.Text;
using Assure.Reports.Csv;

namespace Assure.Reports.Export;

/// <summary>One table of the data package: its schema and its rows.</summary>
/// <param name="Name">Its name within the package.</param>
/// <param name="Path">Its file within the package.</param>
/// <param name="Description">One English sentence on what it holds.</param>
/// <param name="Fields">Its columns.</param>
internal sealed record ExportTable(string Name, string Path, string Description, ImmutableArray<ExportField> Fields)
{
    /// <summary>The columns that tell its rows apart; none: no columns do.</summary>
    public ImmutableArray<string> PrimaryKey { get; init; } = [];

    /// <summary>Columns that name rows of other tables.</summary>
    public ImmutableArray<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>The rows, one cell for each column.</summary>
    public IEnumerable<string[]> Rows { get; init; } = [];

    /// <summary>Whether no row of it is the record's own: all of it is worked out.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The table as CSV in UTF-8, its first line the names of the columns.</summary>
    public byte[] ToCsv()
    {
        var builder = new StringBuilder();
        CsvText.AppendRow(builder, [.. Fields.Select(field => field.Name)]);
        foreach (var row in Rows)
        {
            CsvText.AppendRow(builder, row);
        }

        return Encoding.UTF8.GetBytes(builder.ToString());
    }
}
