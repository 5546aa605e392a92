using System.IO.Compression;
using Assure.Record;
using Assure.Reports.Export;

namespace Assure.Web.Api;

/// <summary>The record itself as files of the site: a Frictionless data package, and one JSON document, packed since it is long, as <c>assure export</c> writes them.</summary>
internal static class PackageFiles
{
    /// <summary>Where the package stands below the site's root.</summary>
    public const string Folder = "data/package/";

    /// <summary>Where the whole record as one JSON document stands, packed with its schema.</summary>
    public const string Archive = Data + "record.zip";

    private const string Data = "data/";

    /// <summary>The day written on each file of the archive: the first that the format can hold, so that the same edition gives the same bytes.</summary>
    private static readonly DateTimeOffset ArchiveDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The files: those of <c>assure export --format csv</c> in a folder of their own; those of <c>--format json</c> as one archive, with the schema also beside it.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Of(RecordEdition record)
    {
        var document = ExportPackage.Make(record, ExportParts.Json);
        return
        [
            .. ExportPackage.Make(record, ExportParts.Tables).Select(static file => (Folder + file.Path, file.Content.ToArray())),
            (Archive, Packed(document)),
            .. document.Where(static file => file.Path == ExportPackage.SchemaFile).Select(static file => (Data + file.Path, file.Content.ToArray())),
        ];
    }

    /// <summary>Whether a path may be one of theirs.</summary>
    public static bool MayHave(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Folder, StringComparison.Ordinal) || path.StartsWith(Data + "record.", StringComparison.Ordinal);
    }

    private static byte[] Packed(IEnumerable<ExportFile> files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = ArchiveDay;
                using var to = entry.Open();
                to.Write(file.Content.Span);
            }
        }

        return packed.ToArray();
    }
}
