using System.CommandLine;
using System.Text;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Loading;

namespace Assure.Cli.Commands;

/// <summary><c>check</c>: loads and checks a record, and says all that is wrong with it.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string?> folder = new("DIR") { Description = "The folder of the record. Default: the one of --record, or 'record'.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> record = AskOptions.Record();

    public CheckCommand(Terminal terminal)
        : base("check", "Load and check a record, and print everything wrong with it.")
    {
        Arguments.Add(folder);
        Options.Add(record);
        SetAction(result =>
        {
            var code = ExitCode.Answered;
            return Math.Max(Failures.Guard(terminal, () => code = Run(new RecordSource(result.GetValue(folder) ?? result.GetValue(record), terminal).Folder, terminal)), code);
        });
    }

    private static int Run(string folder, Terminal terminal)
    {
        var result = RecordLoader.Load(RecordFolder.Read(folder));
        var builder = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics)
        {
            builder.Append(DiagnosticRenderer.Render(diagnostic)).Append('\n');
        }

        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        if (result.Edition is { } edition)
        {
            builder.Append(Summary(edition));
        }

        builder.Append($"{folder}: {InvalidRecordException.Count(errors)}, {(warnings == 1 ? "1 warning" : $"{warnings} warnings")}\n");
        terminal.Write(builder.ToString());
        return errors > 0 || result.Edition is null ? ExitCode.RecordInvalid : ExitCode.Answered;
    }

    private static string Summary(RecordEdition edition)
    {
        var rows = edition.Rows.Sum(rows => rows.Length);
        var unreadRows = edition.Rows.Sum(rows => rows.Count(row => row.Verified != Verified.Yes));
        return $"edition {edition.Edition} of {edition.EditionDate:yyyy-MM-dd}, read to {edition.ReadUpTo:yyyy-MM-dd}, {edition.Hash[..Math.Min(12, edition.Hash.Length)]}\n"
            + $"{edition.States.Length} states, {edition.Treaties.Length} treaties, {edition.Alliances.Length} alliances, {edition.Instruments.Length} instruments, {edition.Texts.Length} texts, {edition.Qualifications.Length} qualifications\n"
            + $"{edition.Acts.Length} acts, {rows} facts ({unreadRows} not fully read in their source), {edition.Disputes.Count(dispute => !dispute.IsDoubt)} disputes, {edition.Disputes.Count(dispute => dispute.IsDoubt)} doubts, {edition.Sources.Count} sources\n";
    }
}
