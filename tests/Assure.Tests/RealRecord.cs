using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Rules;

namespace Assure.Tests;

/// <summary>The record itself, loaded once.</summary>
internal static class RealRecord
{
    private static readonly Lazy<RecordFiles> ReadFiles = new(static () => new(
        Directory.EnumerateFiles(Repository.Record, "*", SearchOption.AllDirectories)
            .Where(static path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Select(static path => new RecordFile(Path.GetRelativePath(Repository.Record, path), File.ReadAllBytes(path)))));

    private static readonly Lazy<RecordEdition> Loaded = new(static () => With(Files));

    public static RecordEdition Edition => Loaded.Value;

    /// <summary>The files of the record.</summary>
    public static RecordFiles Files => ReadFiles.Value;

    public static State State(string code) => Edition.States.Single(state => state.Id == code);

    public static Kind Kind(string id) => Edition.Kinds.Single(kind => kind.Id == id);

    public static Dispute Dispute(string id) => Edition.Disputes.Single(dispute => dispute.Id == id);

    /// <summary>The record with some of its files changed.</summary>
    public static RecordEdition With(RecordFiles files)
    {
        var result = RecordLoader.Load(files);
        return result.Edition ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
    }
}
