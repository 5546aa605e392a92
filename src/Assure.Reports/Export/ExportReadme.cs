using System.Text;
using Assure.Record;
using Assure.Reports.Json;

namespace Assure.Reports.Export;

/// <summary>The page that stands beside the files of an export.</summary>
internal static class ExportReadme
{
    /// <summary>The page.</summary>
    public static string Of(RecordEdition record, IEnumerable<(ExportFile File, string Description)> files)
    {
        var builder = new StringBuilder();
        builder.Append($"# {HowToCite.Title}\n\n{HowToCite.Abstract}\n\n");
        builder.Append($"Edition {record.Edition} of {JsonNames.Of(record.EditionDate)}, sources read to {JsonNames.Of(record.ReadUpTo)}.\n\n");
        builder.Append($"Licence: {HowToCite.LicenceTitle} ({HowToCite.Licence}), {HowToCite.LicenceAddress}\n\n");
        builder.Append($"Cite as:\n\n    {HowToCite.Of(record)}\n\n");
        builder.Append("This folder is a Frictionless data package: `datapackage.json` describes every file and every column. All files are in UTF-8;\ntables have commas, and one line of column names.\n\n");
        builder.Append("| file | what it holds |\n|---|---|\n");
        foreach (var (file, description) in files)
        {
            builder.Append($"| `{file.Path}` | {description} |\n");
        }

        return builder.ToString();
    }
}
