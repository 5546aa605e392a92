using System.Text;
using Assure.Language.Diagnostics;
using Assure.Record.Loading;

namespace Assure.Record.Tests;

/// <summary>The small record the tests change one file of, and the real one.</summary>
internal static class Records
{
    private const string FrontMatter = """
        ---
        id: example
        title_en: An example
        title_sv: Ett exempel
        short_en: example
        short_sv: exempel
        kind: declaration
        date: 2000-01-01
        sources: lists
        read: no
        ---

        ```assure

        """;

    public static RecordFiles Fixture { get; } = Read(Path.Combine(Repository.Project, "Fixture"));

    public static RecordFiles Real => Read(Repository.Record);

    /// <summary>The small record with clauses added in an instrument of their own.</summary>
    public static RecordFiles WithClauses(string clauses, string path = "instruments/example.md") =>
        Fixture.With(path, path.StartsWith("instruments/", StringComparison.Ordinal) ? $"{FrontMatter}{clauses}\n```\n" : $"```assure\n{clauses}\n```\n");

    /// <summary>The text of one file of the small record.</summary>
    public static string TextOf(string path) => Encoding.UTF8.GetString(Fixture.Find(path)!.Content.Span);

    public static RecordEdition Load(RecordFiles files)
    {
        var result = RecordLoader.Load(files);
        Assert.Equal("", string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
        return Assert.IsType<RecordEdition>(result.Edition);
    }

    public static IEnumerable<string> Ids(RecordFiles files) => RecordLoader.Load(files).Diagnostics.Select(found => found.Id).Distinct();

    private static RecordFiles Read(string root) => new(
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => new RecordFile(Path.GetRelativePath(root, path), File.ReadAllBytes(path))));
}
