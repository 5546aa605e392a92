using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>atlas</c>: all promises on a day.</summary>
internal sealed class AtlasCommand : QuestionCommand
{
    private readonly Option<string[]> from = AskOptions.From();

    public AtlasCommand(Terminal terminal)
        : base("atlas", "All promises on a day: every promising state and every state.", terminal, hasDay: true)
    {
        Options.Add(from);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var named = (result.GetValue(from) ?? []).Select(name => asked.Reader.State(name, "--from")).Distinct().ToArray();
        var detail = asked.Format == Format.Json ? Detail.Full : Detail.Verdict;
        var answers = named.Length == 0
            ? [.. asked.Reasoner.Atlas(asked.On, asked.Kinds, asked.Settings, detail)]
            : Answers(asked, named, detail);
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Answers(answers));
                break;
            case Format.Csv:
                asked.Print(AnswerCsv.Answers(answers));
                break;
            default:
                asked.Print(AtlasPage.Of(asked.Context, answers, asked.Kinds));
                break;
        }
    }

    private static Answer[] Answers(Asked asked, Record.Entities.State[] named, Detail detail) =>
    [
        .. named.SelectMany(guarantor => asked.Record.States.Where(state => state != guarantor && state.ExistsOn(asked.On))
            .SelectMany(state => asked.Kinds.Select(kind => asked.Ask(guarantor, state, kind, detail)))),
    ];
}
