using System.Collections.Immutable;
using Assure.Language.Diagnostics;
using Assure.Reasoning;
using Assure.Record;
using Assure.Record.Loading;

namespace Assure.Solver.Tests;

/// <summary>The record itself, loaded once, and the days on which any answer can change.</summary>
internal static class RealRecord
{
    private static readonly Lazy<RecordEdition> Loaded = new(Load);
    private static readonly Lazy<ImmutableArray<DateOnly>> AllDays = new(static () =>
        [.. new Reasoner(Edition).ChangeDays.Where(static day => day >= Reasoner.FirstDay && day < Edition.ReadUpTo), Edition.ReadUpTo]);

    public static string Root { get; } = FindRoot();

    public static RecordEdition Edition => Loaded.Value;

    /// <summary>The change days of the record, ascending, to the day it was read up to.</summary>
    public static ImmutableArray<DateOnly> Days => AllDays.Value;

    private static RecordEdition Load()
    {
        var folder = Path.Combine(Root, "record");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => new RecordFile(Path.GetRelativePath(folder, path), File.ReadAllBytes(path)));
        var result = RecordLoader.Load(new RecordFiles(files));
        return result.Edition ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Assure.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside the repository.");
    }
}
