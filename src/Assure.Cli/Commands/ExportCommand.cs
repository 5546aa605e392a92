using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Exports;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Reports.Export;

namespace Assure.Cli.Commands;

/// <summary><c>export</c>: writes the record as a data package.</summary>
internal sealed class ExportCommand : Command
{
    private static readonly Dictionary<string, ExportParts> Formats = new(StringComparer.Ordinal)
    {
        ["all"] = ExportParts.All,
        ["csv"] = ExportParts.Tables,
        ["json"] = ExportParts.Json,
        ["panel"] = ExportParts.Panel,
    };

    private readonly Option<string?> to = new("--to") { Description = "The folder to write: a new one, an empty one, or one that holds an earlier export.", HelpName = "DIR" };
    private readonly Option<string> format = new("--format") { Description = "all, csv (tables, texts, clauses), json (record.json) or panel (panel.csv).", HelpName = "FORMAT", DefaultValueFactory = _ => "all" };
    private readonly Option<string[]> promise = AskOptions.Promise();
    private readonly Option<string?> asp = new("--asp") { Description = "A file to write: the record and its rules as a program for clingo, an answer-set solver.", HelpName = "FILE" };
    private readonly Option<string?> record = AskOptions.Record();

    public ExportCommand(Terminal terminal)
        : base("export", "Write the record as a data package: CSV, JSON and a yearly panel, with their schemas.")
    {
        promise.Description = "A kind of promise the panel has rows for; may be given more than once. Default: all.";
        Options.Add(to);
        Options.Add(format);
        Options.Add(promise);
        Options.Add(asp);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () => Run(result, terminal)));
    }

    private void Run(ParseResult result, Terminal terminal)
    {
        var to = result.GetValue(this.to);
        var program = result.GetValue(asp) is { } file ? new AspFile(file) : null;
        if (to is null && program is null)
        {
            throw new UserErrorException("nothing is said to be written (export)", "--to DIR, for the data package, or --asp FILE, for a program for a solver");
        }

        var written = result.GetValue(format)!;
        if (!Formats.TryGetValue(written, out var parts))
        {
            throw new UserErrorException($"there is no format '{UserErrorException.Shown(written)}' (--format)", "all, csv, json or panel", NearestName.Find(written, Formats.Keys));
        }

        var folder = to is null ? null : new ExportFolder(to);
        var edition = new RecordSource(result.GetValue(record), terminal).Load();
        var rules = program is null ? null : AspFile.Program(edition);
        if (folder is not null)
        {
            Package(result, terminal, edition, parts, folder);
        }

        if (program is not null)
        {
            program.Write(rules!);
            terminal.Write($"wrote a program for clingo to {UserErrorException.ShownPath(result.GetValue(asp)!)}: edition {edition.Edition}, {HowToCite.Licence}\ncite as: {HowToCite.Of(edition)}\n");
        }
    }

    private void Package(ParseResult result, Terminal terminal, RecordEdition edition, ExportParts parts, ExportFolder folder)
    {
        var named = new OptionReader(edition, terminal).Kinds(result.GetValue(promise) ?? []);
        var panel = parts.HasFlag(ExportParts.Panel) ? PanelRun.Of(edition, named.IsEmpty ? edition.Kinds : named, terminal) : default;
        var files = ExportPackage.Make(edition, parts, panel);
        folder.Write(files);
        terminal.Write(Summary(edition, files.Length, UserErrorException.ShownPath(result.GetValue(to)!)));
    }

    private static string Summary(RecordEdition edition, int files, string folder) =>
        $"wrote {files} files to {folder}: edition {edition.Edition}, {HowToCite.Licence}\ncite as: {HowToCite.Of(edition)}\n";
}
