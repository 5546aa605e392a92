using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Loading;

namespace Assure.Cli.Templates;

/// <summary>A folder of a record to which something is to be added: nothing that is there is lost, and a file is written whole or not at all.</summary>
internal sealed class RecordDraft
{
    private readonly RecordFiles files;

    /// <summary>Reads the folder, which must hold a sound record.</summary>
    /// <param name="folder">The folder named; null: the one <c>check</c> would take.</param>
    /// <param name="terminal">The surroundings.</param>
    /// <exception cref="UserErrorException">There is no such folder.</exception>
    /// <exception cref="InvalidRecordException">The record has errors; they come first.</exception>
    public RecordDraft(string? folder, Terminal terminal)
    {
        Folder = new RecordSource(folder, terminal).Folder;
        files = RecordFolder.Read(Folder);
        var loaded = RecordLoader.Load(files);
        Record = loaded.Edition ?? throw new InvalidRecordException(loaded.Diagnostics, Folder);
        Reader = new OptionReader(Record, terminal);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The record as it is.</summary>
    public RecordEdition Record { get; }

    /// <summary>Reads what the user wrote.</summary>
    public OptionReader Reader { get; }

    /// <summary>The text of one of its files; null when there is none.</summary>
    public string? TextOf(string path) => files.Find(path) is { } file ? System.Text.Encoding.UTF8.GetString(file.Content.Span) : null;

    /// <summary>What the checker would find with a file changed or added.</summary>
    public RecordLoadResult With(string path, string text) => RecordLoader.Load(files.With(path, text));

    /// <summary>The file as a user finds it.</summary>
    public string Shown(string path) => UserErrorException.ShownPath(System.IO.Path.Combine(Folder, path));

    /// <summary>Writes a file in place of what it held when the record was read, or a new one where there is none.</summary>
    /// <exception cref="UserErrorException">There is one already, or it changed meanwhile.</exception>
    public void Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Folder, path);
        var known = files.Find(path);
        if (known is null ? File.Exists(full) : !File.ReadAllBytes(full).AsSpan().SequenceEqual(known.Content.Span))
        {
            throw new UserErrorException($"'{Shown(path)}' {(known is null ? "is there already" : "changed meanwhile")}, and was left as it is", "try again, under another id if it is taken");
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        var beside = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(beside, text);
            File.Move(beside, full, overwrite: known is not null);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>The first line of a new file or row in whatever way the record's file ends lines.</summary>
    public static string LineEndOf(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>What the checker says of a file, in words.</summary>
    public static string Said(RecordLoadResult result) => string.Concat(result.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => DiagnosticRenderer.Render(found) + "\n"));
}
