using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>compare</c>: which of two texts promises more; with none named, the order of all texts in force.</summary>
internal sealed class CompareCommand : QuestionCommand
{
    private readonly Argument<string[]> texts = new("TEXT") { Description = "Two texts by id, or id:STATE for one promiser of several; none: the order of all texts in force.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<bool> list = new("--list") { Description = "Name every state." };
    private readonly Option<bool> people = AskOptions.People();

    public CompareCommand(Terminal terminal)
        : base("compare", "Which of two texts promises more, for whom and by which clause.", terminal, hasDay: true)
    {
        Arguments.Add(texts);
        Options.Add(from);
        Options.Add(list);
        Options.Add(people);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var written = result.GetValue(texts) ?? [];
        var kind = (asked.Chosen.IsEmpty ? asked.Kinds : asked.Chosen)[0];
        if (written.Length == 0)
        {
            if (result.GetValue(people))
            {
                throw new UserErrorException("the order of all texts counts no states (--people)", "two texts, or no --people");
            }

            if (result.GetValue(list))
            {
                throw new UserErrorException("the order of all texts names no states (--list)", "two texts, or no --list");
            }

            Order(result, asked, kind);
            return;
        }

        if (written.Length != 2)
        {
            throw new UserErrorException($"{(written.Length == 1 ? "one text is named" : "more than two texts are named")} (compare)", "two texts, or none for the order of all in force");
        }

        if (result.GetValue(from) is { Length: > 0 })
        {
            throw new UserErrorException("two texts say themselves who promises (--from)", "no --from; for one promiser of several, a colon and the state after the text, such as p3-2022:USA");
        }

        // A draft is compared as if it were in force.
        Text[] named = [.. written.Select(one => TextOf(asked, one.Split(':')[0]))];
        var drafts = named.Where(static text => text.Standing != Standing.Assurance && text.Promises is not null).Distinct().Select(text => (ScenarioChange)new ScenarioChange.InForce($"with {text.Id}", text, asked.On));
        var edition = ScenarioEditor.Apply(asked.Record, new([.. drafts]));
        ComparedText[] sides = [.. written.Zip(named, (one, text) => Side(asked, edition, one, text, kind))];
        if (sides[0].By != sides[1].By && sides.All(side => !written[Array.IndexOf(sides, side)].Contains(':')))
        {
            // Given by several, a text is first compared as given by the promiser of the other.
            sides = [Alike(sides[0], sides[1], edition, asked), sides[1]];
            sides = [sides[0], Alike(sides[1], sides[0], edition, asked)];
        }

        var comparison = new TextComparer(edition, asked.On, asked.Settings).Compare(sides[0], sides[1], kind);
        var census = result.GetValue(people) ? new Census(edition, asked.On) : null;
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(edition, asked.On, asked.Settings).Compare(comparison, census));
                break;
            case Format.Csv:
                asked.PrintRows(ScenarioCsv.Of(comparison, people: census is not null));
                break;
            default:
                var context = asked.Context with { Record = edition, People = census };
                asked.Print(new AnswerPage(context, ComparePages.Of(context, comparison, result.GetValue(list)), new Finding.Compared(comparison)));
                break;
        }
    }

    private void Order(ParseResult result, Asked asked, Kind kind)
    {
        State[] named = [.. (result.GetValue(from) ?? []).Select(name => asked.Reader.State(name, "--from")).Distinct()];
        var comparer = new TextComparer(asked.Record, asked.On, asked.Settings);
        var order = StrengthOrder.Of(comparer, [.. comparer.InForce(kind).Where(text => named.Length == 0 || named.Contains(text.By))], kind, asked.On);
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Order(order));
                break;
            case Format.Csv:
                asked.PrintRows(ScenarioCsv.Of(order));
                break;
            default:
                asked.Print(new AnswerPage(asked.Context, ComparePages.Of(asked.Context, order), new Finding.Ordered(order)));
                break;
        }
    }

    private static Text TextOf(Asked asked, string id)
    {
        var found = asked.Reader.Lookup.FindText(id);
        var text = found.Match ?? throw new UserErrorException(
            $"there is no text '{UserErrorException.Shown(id)}' (compare)",
            "the id of a text of the record, such as us-1995",
            found.Suggestions.IsEmpty ? null : string.Join(", ", found.Suggestions.Select(one => one.Thing.Id))) { IsUnknownName = true };
        return text.Promises is null || text.Form is null ? throw new UserErrorException($"'{text.Id}' promises nothing (compare)", "a promise, an offer, an intention or a draft") : text;
    }

    private static ComparedText Side(Asked asked, RecordEdition edition, string written, Text text, Kind kind)
    {
        var current = edition.Texts[text.Index];
        if (!current.Promises!.Kinds.Contains(kind))
        {
            throw new UserErrorException($"'{text.Id}' does not promise {kind.Id} (compare)", $"--promise with one of: {string.Join(", ", current.Promises.Kinds.Select(one => one.Id))}");
        }

        if (written.Split(':') is [_, var who])
        {
            var by = asked.Reader.State(who, "compare");
            return by.ExistsOn(asked.On) && new TextComparer(edition, asked.On, asked.Settings).IsGivenBy(current, by)
                ? new(current, by)
                : throw new UserErrorException($"{by.Name.En} does not give '{text.Id}' on {asked.On:yyyy-MM-dd} (compare)", $"{text.Id} alone, or a colon and a state that gives it");
        }

        return new(current, current.Promisers.Named is [var first, ..] ? first : GiverOf(asked, edition, current));
    }

    /// <summary>A promiser of a text given by each of a class: the first of the record's promisers to whom the class applies.</summary>
    private static State GiverOf(Asked asked, RecordEdition edition, Text text) =>
        edition.Promisers.FirstOrDefault(state => state.ExistsOn(asked.On) && new TextComparer(edition, asked.On, asked.Settings).IsGivenBy(text, state))
        ?? throw new UserErrorException($"nobody gives '{text.Id}' on {asked.On:yyyy-MM-dd} (compare)", "a text that stands, or another --on");

    private static ComparedText Alike(ComparedText side, ComparedText other, RecordEdition edition, Asked asked) =>
        new TextComparer(edition, asked.On, asked.Settings).IsGivenBy(side.Text, other.By) ? side with { By = other.By } : side;
}
