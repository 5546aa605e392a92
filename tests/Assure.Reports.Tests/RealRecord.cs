using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Loading;

namespace Assure.Reports.Tests;

/// <summary>The record of the repository.</summary>
internal static class RealRecord
{
    private static readonly Lazy<RecordEdition> s_edition = new(Load);

    public static RecordEdition Edition => s_edition.Value;

    private static RecordEdition Load()
    {
        var root = Path.Combine(Repository.Root, "record");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal));
        var result = RecordLoader.Load(new RecordFiles(files.Select(path => new RecordFile(Path.GetRelativePath(root, path), File.ReadAllBytes(path)))));
        return result.Edition ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
    }
}
