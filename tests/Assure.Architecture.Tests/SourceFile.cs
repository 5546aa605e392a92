using System.Text.RegularExpressions;

namespace Assure.Architecture.Tests;

/// <summary>What a C# file declares, read from its lines: under a file-scoped namespace, types begin at the margin.</summary>
internal sealed partial record SourceFile(string Path, string? Namespace, IReadOnlyList<string> Types, IReadOnlyList<string> PublicTypes, int Lines)
{
    /// <summary>Reads a file.</summary>
    public static SourceFile Of(string path)
    {
        var lines = Repository.Read(path).ReplaceLineEndings("\n").Split('\n');
        var types = lines.Select(static line => Declaration().Match(line)).Where(static match => match.Success).ToList();
        return new(
            path,
            lines.Select(static line => NamespaceLine().Match(line)).FirstOrDefault(static match => match.Success)?.Groups["name"].Value,
            [.. types.Select(static match => match.Groups["name"].Value)],
            [.. types.Where(static match => match.Groups["public"].Success).Select(static match => match.Groups["name"].Value)],
            lines[^1].Length == 0 ? lines.Length - 1 : lines.Length);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);$")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?<public>public )?(?:(?:internal|file|static|sealed|abstract|partial|readonly|unsafe|ref) )*(?:class|struct|interface|enum|delegate [\w<>?]+|record(?: class| struct)?) (?<name>\w+)")]
    private static partial Regex Declaration();
}
