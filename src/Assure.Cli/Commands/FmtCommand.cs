using System.CommandLine;
using System.Text;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Language.Diagnostics;
using Assure.Language.Formatting;
using Assure.Language.Literate;
using Assure.Language.Parsing;
using Assure.Language.Text;

namespace Assure.Cli.Commands;

/// <summary><c>fmt</c>: writes clauses in the one layout.</summary>
/// <remarks>Every file is read and formatted before the first is written, and each is replaced whole.</remarks>
internal sealed class FmtCommand : Command
{
    private readonly Argument<string[]> paths = new("FILE") { Description = "Files (.md, .assure) or folders. Default: the record.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> check = new("--check") { Description = "Write nothing; list the files that are not in the layout, and exit 1 if there are any." };
    private readonly Option<string?> record = AskOptions.Record();

    public FmtCommand(Terminal terminal)
        : base("fmt", "Write the clauses of .md and .assure files in the one layout.")
    {
        Arguments.Add(paths);
        Options.Add(check);
        Options.Add(record);
        SetAction(result =>
        {
            var code = ExitCode.Answered;
            return Math.Max(Failures.Guard(terminal, () => code = Run(Files(result.GetValue(paths) ?? [], new RecordSource(result.GetValue(record), terminal)), result.GetValue(check), terminal)), code);
        });
    }

    private static int Run(IReadOnlyList<string> files, bool check, Terminal terminal)
    {
        var changed = new List<(string Path, string Text)>();
        var errors = new StringBuilder();
        foreach (var file in files)
        {
            var source = SourceText.FromUtf8(file, RecordFolder.ReadFile(file));
            var (text, diagnostics) = Format(source);
            foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))
            {
                errors.Append(DiagnosticRenderer.Render(diagnostic)).Append('\n');
            }

            if (text != source.Text)
            {
                changed.Add((file, text));
            }
        }

        if (errors.Length > 0)
        {
            terminal.WriteError(errors.Append("assure: nothing was written: the files above have errors\n").ToString());
            return ExitCode.RecordInvalid;
        }

        foreach (var (path, text) in check ? [] : changed)
        {
            Replace(path, text);
        }

        terminal.Write(string.Concat(changed.Select(file => file.Path + "\n")));
        return check && changed.Count > 0 ? ExitCode.UserError : ExitCode.Answered;
    }

    private static (string Text, IEnumerable<Diagnostic> Diagnostics) Format(SourceText source)
    {
        if (source.Path.EndsWith(".assure", StringComparison.Ordinal))
        {
            var unit = AssureParser.Parse(source);
            return (Formatter.Format(unit), unit.Diagnostics);
        }

        var document = LiterateDocument.Parse(source);
        return (Formatter.Format(document), document.Diagnostics);
    }

    private static List<string> Files(string[] written, RecordSource record)
    {
        var files = new List<string>();
        foreach (var path in written.Length > 0 ? written : [record.Folder])
        {
            if (Directory.Exists(path))
            {
                var folders = written.Length > 0 ? [path] : new[] { Path.Combine(path, "vocabulary"), Path.Combine(path, "instruments") }.Where(Directory.Exists);
                files.AddRange(folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(IsOurs).Order(StringComparer.Ordinal));
            }
            else if (!File.Exists(path))
            {
                throw new UserErrorException($"there is no file or folder '{UserErrorException.ShownPath(path)}' (fmt)", "a .md or .assure file, or a folder of them");
            }
            else if (!IsOurs(path))
            {
                throw new UserErrorException($"'{UserErrorException.ShownPath(path)}' is no file of clauses (fmt)", "a .md or .assure file, or a folder of them");
            }
            else
            {
                files.Add(path);
            }
        }

        return files;
    }

    private static bool IsOurs(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".assure", StringComparison.Ordinal);

    /// <summary>Puts a new text in place of a file: written beside it first, so that the file is never half there.</summary>
    private static void Replace(string path, string text)
    {
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new UserErrorException($"the file '{UserErrorException.ShownPath(path)}' cannot be written", "a file in a folder you may write to");
        }
    }
}
