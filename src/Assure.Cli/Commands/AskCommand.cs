using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>ask</c>: who promised what, on a day.</summary>
internal sealed class AskCommand : QuestionCommand
{
    private readonly Argument<string[]> state = new("STATE") { Description = "The state or territory promised to: a code or a name.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<string[]> to = AskOptions.To();
    private readonly Option<bool> why = AskOptions.Why();

    public AskCommand(Terminal terminal)
        : base("ask", "Who has promised a state what, on a day, and what each promise hangs on.", terminal, hasDay: true)
    {
        Arguments.Add(state);
        Options.Add(from);
        Options.Add(to);
        AddShared();
        Options.Add(why);
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var written = (result.GetValue(state) ?? []).Concat(result.GetValue(to) ?? []).ToArray();
        if (written.Length == 0)
        {
            throw new UserErrorException("no state is named (ask)", "a code or a name, such as: assure ask SWE");
        }

        var beneficiaries = written.Select(name => asked.Reader.Beneficiary(name, "STATE")).Distinct().ToArray();
        var named = (result.GetValue(from) ?? []).Select(name => asked.Reader.State(name, "--from")).Distinct().ToArray();
        var detail = result.GetValue(why) ? Detail.Proof : Detail.Full;
        var groups = beneficiaries.Select(beneficiary => (Beneficiary: beneficiary, Answers: Answers(asked, named, beneficiary, detail))).ToArray();
        switch (asked.Format)
        {
            case Format.Json:
                var all = groups.SelectMany(group => group.Answers).ToArray();
                var report = new JsonReport(asked.Record, asked.On, asked.Settings);
                asked.Print(report.Answers(all.Where(answer => asked.Kinds.Contains(answer.Promise)), all.Where(answer => !asked.Kinds.Contains(answer.Promise))));
                break;
            case Format.Csv:
                asked.Print(AnswerCsv.Answers(groups.SelectMany(group => group.Answers).Where(answer => asked.Kinds.Contains(answer.Promise))));
                break;
            default:
                asked.Print([.. groups.SelectMany(group => Pages(asked, group.Beneficiary, group.Answers, named.Length > 0, detail))]);
                break;
        }
    }

    private static Answer[] Answers(Asked asked, State[] named, Entity beneficiary, Detail detail)
    {
        var guarantors = named.Length > 0 ? named : [.. asked.Record.Promisers.Where(promiser => promiser != beneficiary)];
        return [.. guarantors.SelectMany(guarantor => asked.Shown.Select(kind => asked.Ask(guarantor, beneficiary, kind, kind == asked.Shown[0] ? detail : Detail.Full)))];
    }

    /// <summary>A page for each promiser named, or one page of all promisers.</summary>
    private static IEnumerable<Reports.Blocks.Block> Pages(Asked asked, Entity beneficiary, Answer[] answers, bool named, Detail detail)
    {
        if (!named && detail != Detail.Proof)
        {
            return StateAnswersPage.Of(asked.Context, beneficiary, answers, asked.Shown);
        }

        return answers.GroupBy(answer => answer.Guarantor).SelectMany(pair => PairPage.Of(asked.Context, [.. pair], asked.Shown, detail == Detail.Proof));
    }
}
