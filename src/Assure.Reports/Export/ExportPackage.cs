using System.Collections.Immutable;
using System.Text;
using Assure.Record;

namespace Assure.Reports.Export;

/// <summary>Makes the files of an export: a Frictionless data package of one edition, the same bytes for the same edition.</summary>
public static class ExportPackage
{
    private const string Codebook = "codebook.md";
    /// <summary>The JSON Schema of the record as one document.</summary>
    public const string SchemaFile = "record.schema.json";

    /// <summary>The tables a panel refers to.</summary>
    private static readonly ImmutableArray<string> OfPanel = ["states", "state-codes", "kinds", "disputes", "readings"];

    /// <summary>The descriptor's file, the last to be made.</summary>
    public static string Descriptor => PackageJson.Path;

    /// <summary>The name in the descriptor by which an earlier export is known.</summary>
    public static string PackageName => PackageJson.Name;

    /// <summary>Makes the files.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="parts">What is wanted.</param>
    /// <param name="panel">The panel's bytes, line of column names first; used only where the panel is wanted.</param>
    /// <returns>The files, the descriptor last.</returns>
    public static ImmutableArray<ExportFile> Make(RecordEdition record, ExportParts parts, ReadOnlyMemory<byte> panel = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var tables = Tables(record, parts).ToList();
        var files = new List<(ExportFile File, string Description)>();
        files.AddRange(tables.Select(table => (new ExportFile(table.Path, table.ToCsv()), table.Description)));
        if (parts.HasFlag(ExportParts.Panel))
        {
            var table = PanelTable.Describe(record);
            tables.Add(table);
            files.Add((new ExportFile(table.Path, panel), table.Description));
            files.Add((new ExportFile(Codebook, Published.Codebook), "What the columns of the panel hold, and how to use it."));
        }

        if (parts.HasFlag(ExportParts.Json))
        {
            files.Add((new ExportFile("record.json", RecordJson.Write(record)), "The whole record: instruments with their texts and clauses, vocabulary, statuses, and all tables."));
            files.Add((new ExportFile(SchemaFile, Published.RecordSchema), "The JSON Schema of record.json."));
        }

        files.Add((new ExportFile("README.md", Encoding.UTF8.GetBytes(ExportReadme.Of(record, files))), "What is in this folder, and how it is cited."));
        return [.. files.Select(one => one.File), new ExportFile(PackageJson.Path, PackageJson.Write(record, tables, files))];
    }

    /// <summary>All tables of an edition but the panel's.</summary>
    internal static IEnumerable<ExportTable> AllTables(RecordEdition record) =>
    [
        .. RecordTableExport.Of(record),
        .. StatusTables.Of(record),
        .. TextTables.Of(record),
        .. ReadingTables.Of(record),
        .. VocabularyTables.Of(record),
    ];

    private static IEnumerable<ExportTable> Tables(RecordEdition record, ExportParts parts) =>
        parts.HasFlag(ExportParts.Tables) ? AllTables(record)
        : parts.HasFlag(ExportParts.Panel) ? AllTables(record).Where(table => OfPanel.Contains(table.Name))
        : [];
}
