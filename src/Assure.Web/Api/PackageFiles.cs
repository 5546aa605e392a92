using Assure.Record;
using Assure.Reports.Export;

namespace Assure.Web.Api;

/// <summary>The record itself as files of the site: a Frictionless data package, and one JSON document, as <c>assure export</c> writes them.</summary>
internal static class PackageFiles
{
    /// <summary>Where the package stands below the site's root.</summary>
    public const string Folder = "data/package/";

    private const string Data = "data/";

    /// <summary>The files: those of <c>assure export --format csv</c> in a folder of their own, those of <c>--format json</c> beside it.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Of(RecordEdition record) =>
    [
        .. ExportPackage.Make(record, ExportParts.Tables).Select(static file => (Folder + file.Path, file.Content.ToArray())),
        .. ExportPackage.Make(record, ExportParts.Json).Where(static file => file.Path.StartsWith("record.", StringComparison.Ordinal)).Select(static file => (Data + file.Path, file.Content.ToArray())),
    ];

    /// <summary>Whether a path may be one of theirs.</summary>
    public static bool MayHave(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Folder, StringComparison.Ordinal) || path.StartsWith(Data + "record.", StringComparison.Ordinal);
    }
}
