using System.Collections.Immutable;
using Assure.Record.Compiled;

namespace Assure.Web.Site;

/// <summary>The files of the lab: the published client, which <c>eng/lab</c> makes, and the record it reasons over.</summary>
/// <remarks>They come compressed as they are published, at the slowest and best.</remarks>
public sealed class LabFiles
{
    /// <summary>Where they stand below the site's root.</summary>
    public const string Folder = "lab/";

    private const string Record = Folder + "record.bundle";
    private static readonly string[] Packed = [".br", ".gz"];

    private LabFiles(ImmutableArray<(string Path, byte[] Content)> all) => All = all;

    /// <summary>The files with their paths below the site's root, compressed forms included.</summary>
    public ImmutableArray<(string Path, byte[] Content)> All { get; }

    /// <summary>The bytes a browser loads when the lab is opened, where the host compresses with Brotli.</summary>
    public long Loaded => All.Where(file => !Packed.Contains(Path.GetExtension(file.Path)))
        .Sum(file => (long)(All.FirstOrDefault(other => other.Path == file.Path + ".br").Content ?? file.Content).Length);

    /// <summary>Reads the published client beside the program, or where the surroundings say it is (<c>ASSURE_LAB</c>).</summary>
    /// <param name="bundle">The compiled record.</param>
    /// <returns>The files; null when the client was not published.</returns>
    public static LabFiles? Find(ReadOnlyMemory<byte> bundle)
    {
        var folder = Environment.GetEnvironmentVariable("ASSURE_LAB") is { Length: > 0 } named ? named : Path.Combine(AppContext.BaseDirectory, "lab");
        return !File.Exists(Path.Combine(folder, "lab.js")) ? null : new(
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => (Folder + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
            (Record, RecordBundle.Compress(bundle)),
        ]);
    }

    /// <summary>Whether a file is another of the lab in gzip, which only a server chooses.</summary>
    public static bool IsGzip(string path) => Has(path) && path.EndsWith(".gz", StringComparison.Ordinal);

    /// <summary>Whether a file is another of the lab, compressed.</summary>
    public static bool IsPacked(string path) => Has(path) && Packed.Contains(Path.GetExtension(path));

    /// <summary>Whether a file is to be written as it is, and not compressed once more.</summary>
    public static bool Has(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Folder, StringComparison.Ordinal);
    }
}
