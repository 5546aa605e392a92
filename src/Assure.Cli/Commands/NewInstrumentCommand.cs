using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Templates;
using Assure.Language.Diagnostics;

namespace Assure.Cli.Commands;

/// <summary><c>new instrument</c>: writes a page for a document.</summary>
internal sealed class NewInstrumentCommand : Command
{
    private readonly Argument<string> id = new("ID") { Description = "Its id: small letters, digits and hyphens, such as us-2030." };
    private readonly Option<string[]> by = new("--by") { Description = "Who gives it; may be given more than once.", HelpName = "STATE", Required = true };
    private readonly Option<string> date = new("--date") { Description = "Its date, as precise as known: 1995, 1995-04 or 1995-04-05.", HelpName = "DATE", Required = true };
    private readonly Option<string> kind = new("--kind") { Description = "What sort of document it is: declaration, doctrine, statement, law, memorandum, resolution, joint-statement, treaty, protocol, proposal, conference-document, court-decision or forum.", HelpName = "KIND", DefaultValueFactory = _ => "declaration" };
    private readonly Option<string[]> promise = AskOptions.Promise();
    private readonly Option<string?> source = new("--source") { Description = "The source it is read in: an id or symbol of sources.csv.", HelpName = "SOURCE" };
    private readonly Option<string?> record = AskOptions.Record();

    public NewInstrumentCommand(Terminal terminal)
        : base("instrument", "Write a page for a document, to be filled in.")
    {
        promise.Description = "What it promises; may be given more than once. Default: non-use.";
        record.Description = "The folder of the record. Default: 'record'.";
        Arguments.Add(id);
        Options.Add(by);
        Options.Add(date);
        Options.Add(kind);
        Options.Add(promise);
        Options.Add(source);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () => Run(result, terminal)));
    }

    private void Run(ParseResult result, Terminal terminal)
    {
        var draft = new RecordDraft(result.GetValue(record), terminal);
        var named = result.GetValue(promise) ?? [];
        var template = new InstrumentTemplate(
            NewValues.Id(result.GetValue(id)!, "ID"),
            [.. result.GetValue(by)!.Select(name => draft.Reader.State(name, "--by")).Distinct()],
            NewValues.Date(result.GetValue(date)!, "--date"),
            NewValues.Word(result.GetValue(kind)!, InstrumentTemplate.Forms.Keys, "kind of document", "--kind"),
            draft.Reader.Kinds(named.Length == 0 ? ["non-use"] : named),
            result.GetValue(source) is { } cited ? NewValues.Source(draft.Record, cited, "--source").CitedById() : null);
        if (draft.Record.Instruments.FirstOrDefault(instrument => instrument.Id == template.Id) is { } taken)
        {
            throw new UserErrorException($"there is an instrument '{template.Id}' already, in {taken.File} (ID)", "an id nobody has");
        }

        var (path, text) = (template.PathIn(draft.Record), template.Write(draft.Record));
        var found = draft.With(path, text).Diagnostics.Count(one => one.Severity == Severity.Error);
        draft.Write(path, text);
        terminal.Write(
            $"""
            wrote {draft.Shown(path)}
            next:
              1. {(template.Source is null ? $"add the document to sources.csv, and put its id or symbol in place of {InstrumentTemplate.NoSource}" : "say at each clause which paragraph it describes")}
              2. fill in titles and short names in both languages, and say in our own words what the document is
              3. correct the class addressed, and add conditions (provided) and exceptions (unless); docs/language.md has examples
              4. assure check {UserErrorException.ShownPath(draft.Folder)}: it has {InvalidRecordException.Count(found)} for you now, and says what is missing, with lines
            """.ReplaceLineEndings("\n") + "\n");
    }
}
