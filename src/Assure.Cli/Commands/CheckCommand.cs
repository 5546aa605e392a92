using System.CommandLine;
using System.Text;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Checking;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Loading;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>check</c>: loads and checks a record, and says all that is wrong with it; on request also what nobody has read, and a sweep of all answers.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string?> folder = new("DIR") { Description = "The folder of the record. Default: the one of --record, or 'record'.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> unverified = new("--unverified") { Description = "List the clauses and rows nobody has read whole in their source, what most answers turn on first." };
    private readonly Option<bool> sweep = new("--sweep") { Description = "Sweep every pair, kind of promise and change day for gaps, overlaps and unexplained changes." };
    private readonly Option<string?> on = AskOptions.On();
    private readonly Option<string> lang = AskOptions.Lang();
    private readonly Option<string> format = AskOptions.Format();
    private readonly Option<string?> record = AskOptions.Record();

    public CheckCommand(Terminal terminal)
        : base("check", "Load and check a record, and print everything wrong with it.")
    {
        Arguments.Add(folder);
        Options.Add(unverified);
        Options.Add(sweep);
        Options.Add(on);
        Options.Add(lang);
        Options.Add(format);
        Options.Add(record);
        SetAction(result =>
        {
            var code = ExitCode.Answered;
            return Math.Max(Failures.Guard(terminal, () => code = Run(result, new RecordSource(result.GetValue(folder) ?? result.GetValue(record), terminal).Folder, terminal)), code);
        });
    }

    private int Run(ParseResult result, string folder, Terminal terminal)
    {
        var (lists, sweeps) = (result.GetValue(unverified), result.GetValue(sweep));
        RefuseIdleOptions(result, lists, sweeps);
        var loaded = RecordLoader.Load(RecordFolder.Read(folder));
        if (loaded.Edition is not { } edition || !(lists || sweeps))
        {
            return Plain(loaded, folder, terminal, edition => Ask(result, edition, terminal));
        }

        var asked = Ask(result, edition, terminal);
        var code = ExitCode.Answered;
        if (lists)
        {
            PrintUnverified(asked, new UnverifiedFinder(edition).Find(asked.On));
        }

        if (sweeps)
        {
            var report = new SweepChecker(edition).Check();
            asked.Print(SweepPage.Of(asked.Context, report));
            code = report.Failures.IsEmpty ? code : ExitCode.RecordInvalid;
        }

        return code;
    }

    /// <summary>Says so when an option would be passed over in silence.</summary>
    private void RefuseIdleOptions(ParseResult result, bool lists, bool sweeps)
    {
        var written = OptionReader.FormatOf(result.GetValue(format) ?? "table");
        if (written is Format.Csv or Format.Json && (!lists || sweeps))
        {
            throw new UserErrorException("of check, only --unverified prints data (--format)", lists ? "--unverified without --sweep, or table or md" : "--unverified, or table or md");
        }

        if (result.GetValue(on) is not null && !lists)
        {
            throw new UserErrorException("check asks about no day without --unverified (--on)", "--unverified, or no --on");
        }
    }

    private static void PrintUnverified(Asked asked, UnverifiedReport report)
    {
        switch (asked.Format)
        {
            case Format.Csv:
                asked.PrintRows(UnverifiedCsv.Items(report));
                break;
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Unverified(report));
                break;
            default:
                asked.Print(UnverifiedPage.Of(asked.Context, report));
                break;
        }
    }

    private Asked Ask(ParseResult result, RecordEdition edition, Terminal terminal) =>
        new(edition, terminal, new CommonValues(result.GetValue(format) ?? "table", result.GetValue(lang) ?? "en", result.GetValue(on), null, [], false, []));

    private static int Plain(RecordLoadResult result, string folder, Terminal terminal, Func<RecordEdition, Asked> ask)
    {
        var builder = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics)
        {
            builder.Append(DiagnosticRenderer.Render(diagnostic)).Append('\n');
        }

        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var failed = 0;
        if (result.Edition is { } edition)
        {
            var (asked, expectations) = (ask(edition), new ExpectationChecker(edition).Check());
            failed = expectations.Failures.Length;
            builder.Append(asked.Render(ExpectationPage.Of(asked.Context, expectations)));
            builder.Append(Summary(edition)).Append(asked.Words.ExpectationsAsked(expectations.Asked, failed)).Append('\n');
        }

        builder.Append($"{folder}: {InvalidRecordException.Count(errors)}, {(warnings == 1 ? "1 warning" : $"{warnings} warnings")}\n");
        terminal.Write(builder.ToString());
        return errors + failed > 0 || result.Edition is null ? ExitCode.RecordInvalid : ExitCode.Answered;
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
