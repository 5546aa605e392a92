using System.Collections.Immutable;
using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Templates;

namespace Assure.Cli.Commands;

/// <summary><c>new reading</c>: adds a dispute or a doubt to the vocabulary.</summary>
internal sealed class NewReadingCommand : Command
{
    private readonly Argument<string> id = new("ID") { Description = "Its id: small letters, digits and hyphens." };
    private readonly Option<string> question = new("--question") { Description = "The question in English.", HelpName = "TEXT", Required = true };
    private readonly Option<string> swedish = new("--question-sv") { Description = "The question in Swedish.", HelpName = "TEXT", Required = true };
    private readonly Option<string[]> readings = new("--reading") { Description = "A reading, by its id; two at least. Of a doubt the first is the one we take. Default: yes and no.", HelpName = "ID" };
    private readonly Option<string[]> held = new("--held-by") { Description = "Who holds a reading: a state, or a name; may be given more than once. With it the question is a dispute between voices, else a doubt of ours.", HelpName = "ID=WHO" };
    private readonly Option<string?> record = AskOptions.Record();

    public NewReadingCommand(Terminal terminal)
        : base("reading", "Add a dispute (with --held-by) or a doubt to vocabulary/readings.md, to be filled in.")
    {
        record.Description = "The folder of the record. Default: 'record'.";
        Arguments.Add(id);
        Options.Add(question);
        Options.Add(swedish);
        Options.Add(readings);
        Options.Add(held);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () => Run(result, terminal)));
    }

    private void Run(ParseResult result, Terminal terminal)
    {
        var draft = new RecordDraft(result.GetValue(record), terminal);
        var named = NewValues.Id(result.GetValue(id)!, "ID");
        if (draft.Record.Disputes.FirstOrDefault(dispute => dispute.Id == named) is { } taken)
        {
            throw new UserErrorException($"there is a {(taken.IsDoubt ? "doubt" : "dispute")} '{named}' already, at {taken.Origin} (ID)", "an id nobody has");
        }

        var ways = (result.GetValue(readings) is { Length: > 0 } given ? given : ["yes", "no"]).Select(reading => NewValues.Id(reading, "--reading")).Distinct().ToImmutableArray();
        if (ways.Length < 2)
        {
            throw new UserErrorException("there is one reading only (--reading)", "two readings at least");
        }

        var voices = (result.GetValue(held) ?? []).Select(written => Voice(draft, written, ways)).ToLookup(voice => voice.Reading, voice => voice.Who);
        var template = new ReadingTemplate(
            named, voices.Count > 0, Words(result.GetValue(question)!, "--question"), Words(result.GetValue(swedish)!, "--question-sv"),
            [.. ways.Select(way => (way, voices[way].Distinct().ToImmutableArray()))]);
        var text = (draft.TextOf(ReadingTemplate.Path)?.TrimEnd('\n') ?? "# Disputes and doubts that several texts or tables share") + "\n" + template.Write();
        var found = draft.With(ReadingTemplate.Path, text);
        draft.Write(ReadingTemplate.Path, text);
        terminal.Write(
            $"""
            added the {(template.IsDispute ? "dispute" : "doubt")} '{named}' at the end of {draft.Shown(ReadingTemplate.Path)}
            next:
              1. say there which words are in question, how we read them and why, what the alternative is, and who holds it
              2. give each reading a sentence in both languages (en "…" sv "…")
              3. name it where it matters: dispute and reading in a row, reading({named}, {ways[0]}) in a formula, disputed or doubt in a text
              4. assure check {UserErrorException.ShownPath(draft.Folder)}{(found.HasErrors ? ": it has this to say now" : "")}
            """.ReplaceLineEndings("\n") + "\n" + (found.HasErrors ? RecordDraft.Said(found) : ""));
    }

    private static (string Reading, string Who) Voice(RecordDraft draft, string written, ImmutableArray<string> ways)
    {
        var sign = written.IndexOf('=', StringComparison.Ordinal);
        if (sign < 1 || sign == written.Length - 1)
        {
            throw new UserErrorException($"'{UserErrorException.Shown(written)}' does not say who holds what (--held-by)", $"READING=WHO, such as {ways[0]}=USA");
        }

        var reading = NewValues.Word(written[..sign], ways, "reading", "--held-by");
        var who = Words(written[(sign + 1)..], "--held-by");
        return (reading, draft.Record.States.FirstOrDefault(state => state.Id == who)?.Id ?? ReadingTemplate.Quoted(who));
    }

    private static string Words(string written, string where) => string.IsNullOrWhiteSpace(written) || written.Any(char.IsControl)
        ? throw new UserErrorException($"no words are given ({where})", "a few words on one line")
        : written.Trim();
}
