using System.Collections.Immutable;
using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Counts;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>count</c>: how many states have been promised something, and would have been were what is signed ratified.</summary>
internal sealed class CountCommand : QuestionCommand
{
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<string[]> to = AskOptions.ToGroup();
    private readonly Option<string?> form = new("--form") { Description = "Only promises of this form: treaty, memorandum, resolution, declaration, law or policy. Default: any form, and treaties.", HelpName = "FORM" };
    private readonly Option<string[]> verdict = new("--verdict") { Description = "Only this answer (unconditional, conditional, discretionary, dormant, excluded, none, disputed); may be given more than once.", HelpName = "VERDICT", AllowMultipleArgumentsPerToken = false };
    private readonly Option<bool> list = new("--list") { Description = "Name every state." };
    private readonly Option<bool> people = AskOptions.People();

    public CountCommand(Terminal terminal)
        : base("count", "How many states are promised what, and would be if what is signed were ratified.", terminal, hasDay: true)
    {
        Options.Add(from);
        Options.Add(to);
        Options.Add(form);
        Options.Add(verdict);
        Options.Add(list);
        Options.Add(people);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        State[] named = [.. (result.GetValue(from) ?? []).Select(name => asked.Reader.State(name, "--from")).Distinct()];
        var forms = result.GetValue(form) is { } written ? [OptionReader.FormOf(written)] : new Form?[] { null, Form.Treaty };
        ImmutableArray<Verdict> verdicts = [.. (result.GetValue(verdict) ?? []).Select(OptionReader.VerdictOf).Distinct()];
        var targets = (result.GetValue(to) ?? []).Select(name => asked.Reader.Target(name, "--to")).Distinct().ToArray();
        ImmutableArray<State> among = targets.Length == 0 ? asked.Record.States : [.. targets.SelectMany(target => States(asked, target)).Distinct().OrderBy(state => state.Index)];
        var kinds = asked.Chosen.IsEmpty ? asked.Kinds[..1] : asked.Chosen;
        var counter = new Counter(asked.Record);
        Count[] counts =
        [
            .. from guarantor in named.Length > 0 ? named : [.. asked.Record.Promisers]
               from kind in kinds
               from wanted in forms
               select counter.Of(new(guarantor, among, kind, asked.On, asked.Settings) { Form = wanted, Verdicts = verdicts }),
        ];
        var census = result.GetValue(people) ? new Census(asked.Record, asked.On) : null;
        var neighbours = new BorderFinder(asked.Record);
        var borders = census is null ? null : kinds.ToDictionary(kind => kind, kind => neighbours.Of(kind, asked.On, asked.Settings));
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Counts(counts, census, borders));
                break;
            case Format.Csv:
                asked.PrintRows(CountCsv.Of(counts, census, borders));
                break;
            default:
                asked.Print(CountPage.Of(asked.Context with { People = census }, counts, inFull: named.Length > 0, result.GetValue(list), Among(asked, targets), [.. targets.SelectMany(target => target.MembersOn(asked.Record, asked.On).Uncertain).Except(among)], borders));
                break;
        }
    }

    /// <summary>A state, or the certain members of a group; a territory is no state, and is not counted.</summary>
    private static ImmutableArray<State> States(Asked asked, AskedTarget target) => target.Thing switch
    {
        null => target.MembersOn(asked.Record, asked.On).Certain,
        State state => [state],
        var territory => throw new UserErrorException($"'{territory.Id}' is a territory, and only states are counted (--to)", "a state or a group"),
    };

    private static string? Among(Asked asked, AskedTarget[] targets) => targets.Length == 0
        ? null
        : asked.Words.And([.. targets.Select(target => target.Group is { } group ? asked.Words.MembersOf(group) : asked.Words.Name(target.Thing!, asked.On).Text)]);
}
