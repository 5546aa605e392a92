using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>atlas</c>: all promises on a day.</summary>
internal sealed class AtlasCommand : QuestionCommand
{
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<string[]> to = AskOptions.ToGroup();
    private readonly Option<bool> people = AskOptions.People();
    private readonly Option<bool> details = AskOptions.Details();

    public AtlasCommand(Terminal terminal)
        : base("atlas", "All promises on a day: every promising state and every state.", terminal, hasDay: true)
    {
        Options.Add(from);
        Options.Add(to);
        Options.Add(people);
        AddShared();
        Options.Add(details);
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var named = (result.GetValue(from) ?? []).Select(name => asked.Reader.State(name, "--from")).Distinct().ToArray();
        var targets = (result.GetValue(to) ?? []).Select(name => asked.Reader.Target(name, "--to")).Distinct().ToArray();
        var isInFull = asked.Format == Format.Json && result.GetValue(details);
        var answers = Answers(asked, named, targets, isInFull ? Detail.Full : Detail.Verdict);
        var groups = targets.Where(target => target.Group is not null).Select(target => (target.Group!, target.MembersOn(asked.Record, asked.On))).ToArray();
        var census = result.GetValue(people) ? new Census(asked.Record, asked.On) : null;
        switch (asked.Format)
        {
            case Format.Json:
                var report = new JsonReport(asked.Record, asked.On, asked.Settings);
                asked.Print(isInFull ? report.Answers(answers) : report.Atlas(answers, groups, [], census));
                break;
            case Format.Csv:
                asked.PrintRows(AnswerCsv.Answers(answers, census is not null));
                break;
            default:
                var among = targets.Length == 0 ? null : asked.Words.And([.. targets.Select(target => target.Group is { } group ? asked.Words.MembersOf(group) : asked.Words.Name(target.Thing!, asked.On).Text)]);
                asked.Print(AtlasPage.Of(asked.Context with { People = census }, answers, asked.Kinds, among, [.. groups.SelectMany(group => group.Item2.Uncertain).Distinct()]));
                break;
        }
    }

    private static Answer[] Answers(Asked asked, State[] named, AskedTarget[] targets, Detail detail)
    {
        Entity[] beneficiaries = targets.Length == 0
            ? [.. asked.Record.States.Where(state => state.ExistsOn(asked.On))]
            : [.. targets.SelectMany(target => target.On(asked.Record, asked.On)).Distinct()];
        return
        [
            .. from guarantor in named.Length > 0 ? named : [.. asked.Record.Promisers.Where(promiser => promiser.ExistsOn(asked.On))]
               from beneficiary in beneficiaries
               where beneficiary != guarantor
               from kind in asked.Kinds
               select asked.Ask(guarantor, beneficiary, kind, detail),
        ];
    }
}
