using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Real;

/// <summary>The record itself, loaded once.</summary>
internal static class RealRecord
{
    private static readonly Lazy<RecordFiles> ReadFiles = new(Read);
    private static readonly Lazy<RecordEdition> Loaded = new(() => With(Files));

    public static RecordEdition Edition => Loaded.Value;

    public static State State(string code) => Edition.States.Single(state => state.Id == code);

    public static Kind Kind(string id) => Edition.Kinds.Single(kind => kind.Id == id);

    public static Dispute Dispute(string id) => Edition.Disputes.Single(dispute => dispute.Id == id);

    /// <summary>The files of the record.</summary>
    public static RecordFiles Files => ReadFiles.Value;

    /// <summary>The record with some of its files changed.</summary>
    public static RecordEdition With(RecordFiles files)
    {
        var result = RecordLoader.Load(files);
        return result.Edition ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
    }

    private static RecordFiles Read()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "global.json")))
        {
            directory = directory.Parent;
        }

        var root = Path.Combine(directory?.FullName ?? throw new InvalidOperationException("no global.json above the tests"), "record");
        return new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => new RecordFile(Path.GetRelativePath(root, path), File.ReadAllBytes(path))));
    }
}
