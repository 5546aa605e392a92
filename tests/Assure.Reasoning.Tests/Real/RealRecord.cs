using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Loading;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Real;

/// <summary>The record itself, loaded once.</summary>
internal static class RealRecord
{
    private static readonly Lazy<RecordEdition> Loaded = new(Load);

    public static RecordEdition Edition => Loaded.Value;

    public static State State(string code) => Edition.States.Single(state => state.Id == code);

    public static Kind Kind(string id) => Edition.Kinds.Single(kind => kind.Id == id);

    public static Dispute Dispute(string id) => Edition.Disputes.Single(dispute => dispute.Id == id);

    private static RecordEdition Load()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "global.json")))
        {
            directory = directory.Parent;
        }

        var root = Path.Combine(directory?.FullName ?? throw new InvalidOperationException("no global.json above the tests"), "record");
        var result = RecordLoader.Load(new RecordFiles(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => new RecordFile(Path.GetRelativePath(root, path), File.ReadAllBytes(path)))));
        return result.Edition ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticRenderer.Render)));
    }
}
