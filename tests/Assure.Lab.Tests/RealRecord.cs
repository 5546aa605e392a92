using Assure.Record;
using Assure.Record.Compiled;
using Assure.Record.Loading;

namespace Assure.Lab.Tests;

/// <summary>The record of the repository, compiled as a browser gets it.</summary>
internal static class RealRecord
{
    private static readonly Lazy<byte[]> Compiled = new(static () => RecordBundle.Compress(RecordBundle.Write(new RecordFiles(
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(static path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Select(static path => new RecordFile(Path.GetRelativePath(Folder, path), File.ReadAllBytes(path)))))));

    private static readonly Lazy<RecordEdition> Read = new(static () => RecordBundle.Read(Bundle));

    public static string Root { get; } = FindRoot();

    public static string Folder => Path.Combine(Root, "record");

    public static byte[] Bundle => Compiled.Value;

    public static RecordEdition Edition => Read.Value;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("no global.json above the tests");
    }
}
