using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Sets;
using Assure.Record.Entities;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>what-if</c>: which answers would be others if something held that is not on record.</summary>
internal sealed class WhatIfCommand : QuestionCommand
{
    private readonly Argument<string[]> assumptions = new("ASSUMPTION") { Description = "What to assume, such as \"not member(SWE, nato)\" or \"ratified(USA, rarotonga-p2)\"; one or several.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> file = new("--scenario") { Description = "A file of assumptions, one a line.", HelpName = "FILE" };
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<string[]> to = new("--to") { Description = "Only these states, territories or groups; may be given more than once. Default: every state.", HelpName = "STATE", AllowMultipleArgumentsPerToken = false };
    private readonly Option<bool> overTime = new("--over-time") { Description = "Tell also on which other days answers would be others, over all time." };
    private readonly Option<bool> list = new("--list") { Description = "Name every state." };

    public WhatIfCommand(Terminal terminal)
        : base("what-if", "Which answers would be others if something held that is not on record.", terminal, hasDay: true)
    {
        Arguments.Add(assumptions);
        Options.Add(file);
        Options.Add(from);
        Options.Add(to);
        Options.Add(overTime);
        Options.Add(list);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var lines = LineReader.Gather(asked, result.GetValue(assumptions) ?? [], result.GetValue(file), "--scenario");
        var reading = new ScenarioReader(asked.Record).Read(lines, asked.On);
        var scenario = reading.Scenario ?? throw LineReader.Error(reading.Slips, lines);
        if (scenario.Changes.IsEmpty)
        {
            throw new UserErrorException("nothing is assumed (what-if)", "one or several assumptions, such as: assure what-if \"not member(SWE, nato)\"");
        }

        State[] named = [.. (result.GetValue(from) ?? []).Select(name => asked.Reader.State(name, "--from")).Distinct()];
        Entity[] beneficiaries = [.. (result.GetValue(to) ?? []).SelectMany(name => asked.Reader.Target(name, "--to").On(asked.Record, asked.On)).Distinct()];
        var isOverTime = result.GetValue(overTime);
        if (isOverTime && beneficiaries.FirstOrDefault(static one => one is not State) is { } territory)
        {
            throw new UserErrorException($"{territory.Name.En} is a territory, and territories are told for one day only (--over-time)", "states or groups of states after --to, or no --over-time");
        }

        var found = new WhatIfFinder(asked.Record).Find(
            scenario,
            asked.On,
            named.Length > 0 ? named : [.. asked.Record.Promisers.Where(promiser => promiser.ExistsOn(asked.On))],
            beneficiaries.Length > 0 ? beneficiaries : [.. asked.Record.States.Where(state => state.ExistsOn(asked.On))],
            asked.Kinds,
            asked.Settings);
        if (isOverTime)
        {
            var changes = new ScenarioAtlas(asked.Record, [.. asked.Kinds], asked.Settings).Under(scenario).Changes;
            found = found with { OverTime = [.. changes.Where(change => named.Length == 0 || named.Contains(change.Guarantor)).Select(change => Kept(change, beneficiaries)).Where(static change => !change.States.IsEmpty)] };
        }

        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).WhatIf(found));
                break;
            case Format.Csv:
                asked.PrintRows(isOverTime ? ScenarioCsv.OverTime(found) : ScenarioCsv.Of(found));
                break;
            default:
                asked.Print(new AnswerPage(asked.Context, WhatIfPage.Of(asked.Context, found, result.GetValue(list)), new Finding.Scenario(found)));
                break;
        }
    }

    private static AtlasChange Kept(AtlasChange change, Entity[] beneficiaries) =>
        beneficiaries.Length == 0 ? change : change with { States = beneficiaries.Aggregate(EntitySet.Empty, static (all, one) => all | EntitySet.Of(one.Index)) & change.States };
}
