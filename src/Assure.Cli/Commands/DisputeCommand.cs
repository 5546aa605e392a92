using System.Collections.Immutable;
using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Disputes;
using Assure.Reasoning.Populations;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>dispute</c>: which answers turn on what is disputed, imprecise or read one way, and what they would be by each viewpoint.</summary>
internal sealed class DisputeCommand : RecordCommand
{
    private readonly Argument<string?> id = new("ID") { Description = "A dispute, a doubt, or an imprecise date as the list names it. Default: all.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> list = new("--list") { Description = "Name every state (with ID)." };
    private readonly Option<bool> people = AskOptions.People();

    public DisputeCommand(Terminal terminal)
        : base("dispute", "Which answers turn on disputed facts and readings, which matters most, and how they fall by viewpoint.", terminal, hasDay: true)
    {
        Arguments.Add(id);
        Options.Add(list);
        Options.Add(people);
        AddDay();
        AddPrinting();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var census = result.GetValue(people) ? new Census(asked.Record, asked.On) : null;
        if (result.GetValue(id) is { } written)
        {
            One(asked, written, result.GetValue(list), census);
            return;
        }

        if (result.GetValue(list))
        {
            throw new UserErrorException("the list of all names no states one by one (--list)", "an ID, or --format csv");
        }

        var survey = new DisputeFinder(asked.Record, asked.On).All();
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Disputes(survey, census));
                break;
            case Format.Csv:
                asked.PrintRows(DisputeCsv.Of([.. survey.Disputes, .. survey.Windows, .. survey.Doubts], survey.Speakers, people: census is not null));
                break;
            default:
                asked.Print(DisputePage.All(asked.Context with { People = census }, survey));
                break;
        }
    }

    private static void One(Asked asked, string written, bool named, Census? census)
    {
        var finder = new DisputeFinder(asked.Record, asked.On);
        var point = finder.Of(Find(asked, finder, written));
        var speakers = finder.SpeakersOn(point);
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Disputes(point, finder.Answers, speakers, census));
                break;
            case Format.Csv:
                asked.PrintRows(DisputeCsv.Of([point], speakers, people: census is not null));
                break;
            default:
                asked.Print(DisputePage.Of(asked.Context with { People = census }, point, finder.Answers, speakers, named));
                break;
        }
    }

    private static Choice Find(Asked asked, DisputeFinder finder, string written)
    {
        ImmutableArray<Choice> known = [.. asked.Record.Disputes.Select(static dispute => new Choice.OfReading(dispute)), .. finder.Windows];
        return known.FirstOrDefault(choice => choice.Id == written) ?? throw new UserErrorException(
            $"there is no dispute, doubt or open date '{UserErrorException.Shown(written)}' (dispute)",
            "one that 'assure dispute' lists for that day",
            NearestName.Find(written, known.Select(static choice => choice.Id))) { IsUnknownName = true };
    }
}
