using System.Text.RegularExpressions;

namespace Assure.Architecture.Tests;

/// <summary>The files of the repository, as a clone of it would have them.</summary>
internal static partial class Repository
{
    private static readonly string[] Built = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Its folder.</summary>
    public static string Root => Assure.Tests.Repository.Root;

    /// <summary>The parts under <c>src</c>, by name.</summary>
    public static IReadOnlyList<string> Parts { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>All files that are not built, by path below the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Below(Root).Order(StringComparer.Ordinal)];

    /// <summary>The C# files.</summary>
    public static IEnumerable<string> Sources => Files.Where(static file => file.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The pages: all Markdown files but those of the record.</summary>
    public static IEnumerable<string> Pages => Files.Where(static file => file.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(At(file));

    /// <summary>Where a file or folder stands on this machine.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>Whether there is a file or folder of that path.</summary>
    public static bool Has(string path) => File.Exists(At(path)) || Directory.Exists(At(path));

    /// <summary>The text of a page without what stands in fences.</summary>
    public static string WithoutFences(string page) => Fence().Replace(page, "");

    private static IEnumerable<string> Below(string folder)
    {
        foreach (var file in Directory.GetFiles(folder))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var inner in Directory.GetDirectories(folder).Where(static inner => !Built.Contains(Path.GetFileName(inner))))
        {
            foreach (var file in Below(inner))
            {
                yield return file;
            }
        }
    }

    [GeneratedRegex(@"^(?<fence>`{3,}|~{3,}).*?^\k<fence>\s*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
