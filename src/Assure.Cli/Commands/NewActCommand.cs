using System.CommandLine;
using System.Text;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Templates;
using Assure.Language.Diagnostics;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Reports.Csv;

namespace Assure.Cli.Commands;

/// <summary><c>new act</c>: adds what a state did under a treaty to acts.csv.</summary>
internal sealed class NewActCommand : Command
{
    private const string Table = "tables/acts.csv";
    private static readonly string[] Acts = ["signed", "ratified", "acceded", "accepted", "succeeded", "waiver", "in-force", "notice-of-withdrawal", "withdrawn", "objected"];
    private static readonly string[] Marks = ["yes", "partly", "no"];

    private readonly Argument<string> state = new("STATE") { Description = "The state that acted." };
    private readonly Argument<string> treaty = new("TREATY") { Description = "The treaty, by its id: npt, tpnw, pelindaba-p1." };
    private readonly Argument<string> act = new("ACT") { Description = "What it did: signed, ratified, acceded, accepted, succeeded, waiver, in-force, notice-of-withdrawal, withdrawn or objected." };
    private readonly Argument<string> date = new("DATE") { Description = "When, as precise as the source: 1995, 1995-04 or 1995-04-05." };
    private readonly Option<string> source = new("--source") { Description = "The document it is read in: an id or symbol of sources.csv.", HelpName = "SOURCE", Required = true };
    private readonly Option<string> verified = new("--verified") { Description = "Whether you read it there: yes, partly or no.", HelpName = "MARK", DefaultValueFactory = _ => "no" };
    private readonly Option<string> place = new("--place") { Description = "The capital in which a deposit was made.", HelpName = "PLACE", DefaultValueFactory = _ => "" };
    private readonly Option<string> note = new("--note") { Description = "A short note in our own words.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
    private readonly Option<string?> record = AskOptions.Record();

    public NewActCommand(Terminal terminal)
        : base("act", "Add what a state did under a treaty to tables/acts.csv; who is party is worked out from it.")
    {
        record.Description = "The folder of the record. Default: 'record'.";
        Arguments.Add(state);
        Arguments.Add(treaty);
        Arguments.Add(act);
        Arguments.Add(date);
        Options.Add(source);
        Options.Add(verified);
        Options.Add(place);
        Options.Add(note);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () => Run(result, terminal)));
    }

    private void Run(ParseResult result, Terminal terminal)
    {
        var draft = new RecordDraft(result.GetValue(record), terminal);
        var actor = draft.Reader.State(result.GetValue(state)!, "STATE");
        var found = draft.Record.Treaties.FirstOrDefault(one => one.Id == result.GetValue(treaty)) ?? throw new UserErrorException(
            $"there is no treaty '{UserErrorException.Shown(result.GetValue(treaty)!)}' (TREATY)",
            string.Join(", ", draft.Record.Treaties.Select(one => one.Id)),
            NearestName.Find(result.GetValue(treaty)!, draft.Record.Treaties.Select(one => one.Id)));
        var day = NewValues.Date(result.GetValue(date)!, "DATE");
        if (found.Opened is { } opened && day.Last < opened.First)
        {
            throw new UserErrorException($"{day} lies before the treaty was opened for signature, {opened} (DATE)", $"a date from {opened} on");
        }

        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["state"] = actor.Id,
            ["treaty"] = found.Id,
            ["act"] = NewValues.Word(result.GetValue(act)!, Acts, "act", "ACT"),
            ["date"] = day.ToString(),
            ["place"] = OneLine(result.GetValue(place)!, "--place"),
            ["source"] = NewValues.Source(draft.Record, result.GetValue(source)!, "--source").Id,
            ["verified"] = NewValues.Word(result.GetValue(verified)!, Marks, "mark", "--verified"),
            ["note"] = OneLine(result.GetValue(note)!, "--note"),
        };
        var (text, line, row) = Inserted(draft, cells);
        var checkedRecord = draft.With(Table, text);
        if (checkedRecord.Edition is not { } after)
        {
            terminal.WriteError(RecordDraft.Said(checkedRecord));
            throw new UserErrorException("the act was not added: with it the record would not be sound, as said above", "an act that fits what is on record, or another date");
        }

        draft.Write(Table, text);
        terminal.Write(
            $"added to {draft.Shown(Table)}, line {line}:\n  {row}\n{string.Concat(Statuses(after, actor, found))}next:\n"
            + $"  1. fill dispute and reading in that line if the act counts under one reading only; see docs/contributing.md\n  2. assure check {UserErrorException.ShownPath(draft.Folder)}\n");
    }

    /// <summary>The table with the row among those of its state and treaty, in order of date.</summary>
    private static (string Text, int Line, string Row) Inserted(RecordDraft draft, Dictionary<string, string> cells)
    {
        var table = draft.Record.Tables["acts"];
        var text = draft.TextOf(Table)!;
        var end = RecordDraft.LineEndOf(text);
        var builder = new StringBuilder();
        CsvText.AppendRow(builder, [.. table.Columns.Select(column => cells.GetValueOrDefault(column.Name, ""))]);
        var row = builder.ToString().TrimEnd('\n');
        string[] order = [cells["state"], cells["treaty"], cells["date"]];
        var before = table.Rows.LastOrDefault(other => string.CompareOrdinal($"{other["state"]} {other["treaty"]} {other["date"]}", string.Join(' ', order)) <= 0)?.Origin.Line ?? 1;
        var lines = text.TrimEnd('\r', '\n').Split(end).ToList();
        lines.Insert(Math.Min(before, lines.Count), row);
        return (string.Join(end, lines) + end, Math.Min(before, lines.Count - 1) + 1, row);
    }

    private static IEnumerable<string> Statuses(RecordEdition record, State state, Treaty treaty) =>
        record.Relations.Where(relation => relation.Table is { } table && Assure.Record.Facts.Statuses.IsDerived(table))
            .SelectMany(relation => record.Rows[relation.Index].Where(row => row.Arguments[0].Id == state.Id && row.Arguments[1].Id == treaty.Id)
                .Select(row => $"  so {relation.Name}({state}, {treaty}) holds from {row.From}{(row.To is { } to ? $" to {to}" : "")}\n"));

    private static string OneLine(string written, string where) => written.Any(char.IsControl)
        ? throw new UserErrorException($"what was written holds a line end or a control character ({where})", "words on one line")
        : written.Trim();
}
