using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Reasoning;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Populations;
using Assure.Record;
using Assure.Record.Drafts;
using Assure.Record.Texts;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>draft</c>: what a proposed text would add if it were in force.</summary>
internal sealed class DraftCommand : QuestionCommand
{
    private const string FromOptions = "the draft made from options";

    private readonly Argument<string?> draft = new("DRAFT") { Description = "A draft on record by id, a design template by name, or a file (FILE:ID for one of several in it); or choose by the options below. None: the list of both.", Arity = ArgumentArity.ZeroOrOne };
    private readonly DraftOptions form = new();
    private readonly Option<string?> against = new("--against") { Description = "Compare with another text: an id, a template or a file.", HelpName = "TEXT" };
    private readonly Option<bool> asCode = new("--as-code") { Description = "Print the draft as text in the language and evaluate nothing." };
    private readonly Option<bool> checkTemplates = new("--check-templates") { Description = "Load every design template and print everything wrong with them." };
    private readonly Option<bool> list = new("--list") { Description = "Name every state." };
    private readonly Option<bool> people = new("--people") { Description = "Read every count of states as people too, and say which states would still border one nobody has promised." };

    public DraftCommand(Terminal terminal)
        : base("draft", "What a proposed text would add if it were in force.", terminal, hasDay: true)
    {
        Arguments.Add(draft);
        foreach (var option in form.All)
        {
            Options.Add(option);
        }

        Options.Add(against);
        Options.Add(asCode);
        Options.Add(checkTemplates);
        Options.Add(list);
        Options.Add(people);
        AddShared(hasPromise: false);
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var source = new DraftSource(asked);
        var written = result.GetValue(draft);
        if (result.GetValue(checkTemplates))
        {
            Check(source, asked);
            return;
        }

        if (written is not null && form.Given(result) is { } option)
        {
            throw new UserErrorException($"a draft is named, and {option.Name} describes another (draft)", "a draft by name, or options that describe one");
        }

        if (written is null && form.Given(result) is null)
        {
            if (asked.Format is Format.Json or Format.Csv || result.GetValue(against) is not null || result.GetValue(asCode))
            {
                throw new UserErrorException("no draft is named (draft)", "an id, a template, a file, or options such as --by five; 'assure draft' lists what there is");
            }

            asked.Print(DraftListPage.Of(asked.Context, source.OnRecord, source.Templates.Select(static one => (one.Name, one.Document.Title))));
            return;
        }

        var on = asked.On;
        var name = written ?? FromOptions;
        var (text, document, id) = written is null ? (null, FromForm(result, asked, ref on), null) : source.Find(written);
        if (result.GetValue(asCode))
        {
            asked.Print(document?.Code ?? text!.Instrument.Body);
            return;
        }

        Evaluate(result, asked, source, (name, text, document, id), on);
    }

    private void Evaluate(ParseResult result, Asked asked, DraftSource source, (string Name, Text? Text, DraftDocument? Document, string? Id) chosen, DateOnly on)
    {
        var other = result.GetValue(against) is { } named ? (Name: named, Found: source.Find(named)) : default;
        List<(string Name, DraftDocument Document)> documents = [];
        if (chosen.Document is { } document)
        {
            documents.Add((chosen.Name, document));
        }

        if (other.Found.Document is { } beside)
        {
            var isSame = chosen.Document is { } file && file.File.Path == beside.File.Path;
            if (!isSame && chosen.Document is { } one && one.Ids.Intersect(beside.Ids).Any())
            {
                throw new UserErrorException($"'{UserErrorException.ShownPath(other.Name)}' is the draft itself, or bears its id (--against)", "another text");
            }

            if (!isSame)
            {
                documents.Add((other.Name, beside));
            }
        }

        var edition = source.Load(documents);
        var text = TextOf(edition, chosen.Name, chosen.Text, chosen.Document, chosen.Id);
        Text? compared = other.Name is null ? null : TextOf(edition, other.Name, other.Found.Text, other.Found.Document, other.Found.Id);
        if (compared == text)
        {
            throw new UserErrorException($"'{text.Id}' is the draft itself (--against)", "another text");
        }

        if (DraftFinder.Refusal(text) is { } refusal)
        {
            throw new UserErrorException($"{refusal.Message} (draft)", refusal.Expected, refusal.Nearest);
        }

        if (compared is { Promises: null } or { Address: null } || compared is { Form: null })
        {
            throw new UserErrorException($"'{compared.Id}' promises nothing to compare with (--against)", "a promise, an offer or a draft");
        }

        var within = asked.In(edition);
        var found = Find(edition, text, on, within, compared);
        var census = result.GetValue(people) ? new Census(found.Changes.Edited, on) : null;
        var neighbours = new BorderFinder(found.Changes.Edited);
        var borders = census is null ? null : found.Draft.Promises!.Kinds.ToDictionary(static kind => kind, kind => neighbours.Of(kind, on, within.Settings));
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(found.Changes.Edited, on, within.Settings).Draft(found, census, borders));
                break;
            case Format.Csv:
                asked.PrintRows(DraftCsv.Of(found));
                break;
            default:
                asked.Print(DraftPage.Of(within.Context with { On = on, IsDayChosen = within.Context.IsDayChosen && on == asked.On, People = census }, found, result.GetValue(list), borders));
                break;
        }
    }

    private static DraftFindings Find(RecordEdition edition, Text text, DateOnly on, Asked asked, Text? compared)
    {
        try
        {
            return new DraftFinder(edition).Find(text, on, asked.Settings, compared);
        }
        catch (UnanswerableException error)
        {
            throw new UserErrorException($"{error.Message.TrimEnd('.')} (draft {text.Id})", error.Expected, error.Nearest) { IsUnanswerable = true };
        }
    }

    /// <summary>The draft that the options describe, and the day asked about: without --on, its own first day.</summary>
    private DraftDocument FromForm(ParseResult result, Asked asked, ref DateOnly on)
    {
        var chosen = form.Read(result, asked.Reader);
        if (asked.NamedDay is null && chosen.From is { } first)
        {
            on = first;
        }
        else if (chosen.From is { } start && (on < start || (chosen.Years is { } years && on >= start.AddYears(years))))
        {
            throw new UserErrorException($"the draft would not stand on {on:yyyy-MM-dd} (--on)", $"a day from {start:yyyy-MM-dd}{(chosen.Years is { } span ? $" and before {start.AddYears(span):yyyy-MM-dd}" : "")}");
        }

        var writing = new DraftFormWriter(asked.Record).Write(chosen, on);
        return writing.Slip is { } slip
            ? throw new UserErrorException($"{UserErrorException.Shown(slip.Message, 160)} ({slip.Option})", slip.Expected, slip.Nearest)
            : DraftDocument.Of(FromOptions, writing.Text!, on);
    }

    private static Text TextOf(RecordEdition edition, string name, Text? text, DraftDocument? document, string? id) =>
        text is not null ? edition.Texts.First(one => one.Id == text.Id) : DraftSource.DraftOf(edition, document!, name, id);

    private static void Check(DraftSource source, Asked asked)
    {
        var templates = source.Templates;
        foreach (var (name, document) in templates)
        {
            var text = DraftSource.DraftOf(source.Load([($"templates/{name}.md", document)]), document, $"templates/{name}.md");
            if (text.Id != name)
            {
                throw new UserErrorException($"the template '{name}' declares '{text.Id}' (--check-templates)", $"draft {name}");
            }
        }

        asked.Print($"{templates.Length} templates, 0 errors\n");
    }
}
