using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Record.Entities;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>timeline</c>: what changed, when, and what changed it.</summary>
internal sealed class TimelineCommand : QuestionCommand
{
    private readonly Argument<string[]> states = new("STATE") { Description = "The promising state and the state promised to; or only the latter, with --from.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<string[]> to = AskOptions.To();
    private readonly Option<string?> since = new("--since") { Description = "The first day, YYYY-MM-DD. Default: 1945-01-01.", HelpName = "DATE" };
    private readonly Option<string?> until = new("--until") { Description = "The last day, YYYY-MM-DD. Default: the day the record was read to.", HelpName = "DATE" };

    public TimelineCommand(Terminal terminal)
        : base("timeline", "What changed between two states, when, and what changed it.", terminal, hasDay: false)
    {
        Arguments.Add(states);
        Options.Add(from);
        Options.Add(to);
        Options.Add(since);
        Options.Add(until);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var (guarantors, beneficiaries) = Sides(result, asked);
        var first = asked.Reader.Day(result.GetValue(since), "--since");
        var last = asked.Reader.Day(result.GetValue(until), "--until");
        if (first > (last ?? asked.Record.ReadUpTo))
        {
            throw new UserErrorException($"the first day, {first:yyyy-MM-dd}, lies after the last, {last ?? asked.Record.ReadUpTo:yyyy-MM-dd} (--since, --until)", "days in order");
        }

        var kinds = asked.Chosen.IsEmpty ? asked.Kinds.Take(1) : asked.Chosen;
        var timelines = guarantors.SelectMany(guarantor => beneficiaries.Where(beneficiary => beneficiary != guarantor || guarantors.Length == 1).SelectMany(beneficiary =>
            kinds.Select(kind => asked.Reasoner.TimelineOf(guarantor, beneficiary, kind, asked.Settings, first, last)))).ToArray();
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Timelines(timelines));
                break;
            case Format.Csv:
                asked.PrintRows(AnswerCsv.Timelines(timelines));
                break;
            default:
                asked.Print(new AnswerPage(
                    asked.Context,
                    [.. timelines.SelectMany(timeline => TimelinePage.Of(asked.Context with { IsDayChosen = false }, timeline))],
                    new Finding.Timelines([.. timelines], last ?? asked.Record.ReadUpTo)));
                break;
        }
    }

    private (State[] Guarantors, Entity[] Beneficiaries) Sides(ParseResult result, Asked asked)
    {
        var written = result.GetValue(states) ?? [];
        var fromWritten = (result.GetValue(from) ?? []).ToList();
        var toWritten = (result.GetValue(to) ?? []).ToList();
        if (written.Length > 0 && fromWritten.Count == 0)
        {
            if (written.Length > 2 || (written.Length == 2 && toWritten.Count > 0))
            {
                throw new UserErrorException("more than two states are named (timeline)", "the promising state and the state promised to, such as: assure timeline RUS SWE");
            }

            if (written.Length == 2 || toWritten.Count > 0)
            {
                fromWritten.Add(written[0]);
                written = written[1..];
            }
        }

        toWritten.AddRange(written);
        if (toWritten.Count == 0)
        {
            throw new UserErrorException("no state is named (timeline)", "the promising state and the state promised to, such as: assure timeline RUS SWE");
        }

        State[] guarantors = fromWritten.Count == 0 ? [.. asked.Record.Promisers] : [.. fromWritten.Select(name => asked.Reader.State(name, "--from")).Distinct()];
        return (guarantors, [.. toWritten.Select(name => asked.Reader.Beneficiary(name, "STATE")).Distinct()]);
    }
}
