using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Populations;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>ask</c>: who promised what, on a day.</summary>
internal sealed class AskCommand : QuestionCommand
{
    private readonly Argument<string[]> state = new("STATE") { Description = "The state, territory or group promised to: a code, an id or a name.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<string[]> to = AskOptions.ToGroup();
    private readonly Option<bool> why = AskOptions.Why();
    private readonly Option<bool> people = AskOptions.People();
    private readonly Option<bool> details = AskOptions.Details();

    public AskCommand(Terminal terminal)
        : base("ask", "Who has promised a state what, on a day, and what each promise hangs on.", terminal, hasDay: true)
    {
        Arguments.Add(state);
        Options.Add(from);
        Options.Add(to);
        AddShared();
        Options.Add(people);
        Options.Add(why);
        Options.Add(details);
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var written = (result.GetValue(state) ?? []).Concat(result.GetValue(to) ?? []).ToArray();
        if (written.Length == 0)
        {
            throw new UserErrorException("no state is named (ask)", "a code or a name, such as: assure ask SWE");
        }

        var targets = written.Select(name => asked.Reader.Target(name, "STATE")).Distinct().ToArray();
        var named = (result.GetValue(from) ?? []).Select(name => asked.Reader.State(name, "--from")).Distinct().ToArray();
        var detail = result.GetValue(why) ? Detail.Proof : Detail.Full;
        if (detail == Detail.Proof && targets.FirstOrDefault(target => target.Group is not null) is { } group)
        {
            throw new UserErrorException($"no one proof is that of a group, {group.Group!.Id} (--why)", "a state or territory");
        }

        if (result.GetValue(people) && targets.FirstOrDefault(target => target.Group is null) is { } alone)
        {
            throw new UserErrorException($"people are counted where states are, and {alone.Thing!.Id} is one (--people)", "a group, such as nato; or: assure atlas --people");
        }

        var census = result.GetValue(people) ? new Census(asked.Record, asked.On) : null;
        var isInFull = asked.Format == Format.Json && result.GetValue(details);
        var answered = targets.Select(target => (Target: target, Answers: target.Thing is { } thing ? Answers(asked, named, thing, detail) : Answers(asked, named, target, isInFull))).ToArray();
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(Json(asked, answered, isInFull, census));
                break;
            case Format.Csv:
                asked.PrintRows(AnswerCsv.Answers(answered.SelectMany(one => one.Answers).Where(answer => asked.Kinds.Contains(answer.Promise)), census is not null));
                break;
            default:
                asked.Print(new AnswerPage(asked.Context, [.. answered.SelectMany(one => Pages(asked, one.Target, one.Answers, named.Length > 0, detail, census))], From(asked, answered)));
                break;
        }
    }

    private static Finding.Answers From(Asked asked, (AskedTarget Target, Answer[] Answers)[] answered)
    {
        Answer[] Of(bool isGroup) => [.. answered.Where(one => one.Target.Group is not null == isGroup).SelectMany(static one => one.Answers).Where(answer => asked.Kinds.Contains(answer.Promise))];
        return new([.. Of(isGroup: false)], [.. Of(isGroup: true)]);
    }

    private static byte[] Json(Asked asked, (AskedTarget Target, Answer[] Answers)[] answered, bool isInFull, Census? census)
    {
        var full = answered.Where(one => one.Target.Thing is not null || isInFull).SelectMany(one => one.Answers).ToArray();
        var report = new JsonReport(asked.Record, asked.On, asked.Settings);
        var groups = answered.Where(one => one.Target.Group is not null).ToArray();
        return groups.Length == 0
            ? report.Answers(full.Where(answer => asked.Kinds.Contains(answer.Promise)), full.Where(answer => !asked.Kinds.Contains(answer.Promise)))
            : report.Atlas(
                groups.SelectMany(one => one.Answers),
                [.. groups.Select(one => (one.Target.Group!, one.Target.MembersOn(asked.Record, asked.On)))],
                full.Where(answer => asked.Kinds.Contains(answer.Promise)),
                census);
    }

    /// <summary>The answers about one state or territory, for every kind shown.</summary>
    private static Answer[] Answers(Asked asked, State[] named, Entity beneficiary, Detail detail) =>
        [.. Guarantors(asked, named, beneficiary).SelectMany(guarantor => asked.Shown.Select(kind => asked.Ask(guarantor, beneficiary, kind, kind == asked.Shown[0] ? detail : Detail.Full)))];

    /// <summary>The answers about every member of a group, for the kinds asked about.</summary>
    private static Answer[] Answers(Asked asked, State[] named, AskedTarget target, bool isInFull) =>
    [
        .. from guarantor in named.Length > 0 ? named : [.. asked.Record.Promisers]
           from member in target.On(asked.Record, asked.On)
           where member != guarantor
           from kind in asked.Kinds
           select asked.Ask(guarantor, member, kind, isInFull ? Detail.Full : Detail.Verdict),
    ];

    private static IEnumerable<State> Guarantors(Asked asked, State[] named, Entity beneficiary) => named.Length > 0 ? named : asked.Record.Promisers.Where(promiser => promiser != beneficiary);

    /// <summary>A page for each promiser named, or one page of all promisers; for a group always one page.</summary>
    private static IEnumerable<Block> Pages(Asked asked, AskedTarget target, Answer[] answers, bool named, Detail detail, Census? census)
    {
        if (target.Group is { } group)
        {
            return GroupPage.Of(asked.Context with { People = census }, group, target.MembersOn(asked.Record, asked.On), answers, asked.Kinds);
        }

        if (!named && detail != Detail.Proof)
        {
            return StateAnswersPage.Of(asked.Context, target.Thing!, answers, asked.Shown);
        }

        return answers.GroupBy(answer => answer.Guarantor).SelectMany(pair => PairPage.Of(asked.Context, [.. pair], asked.Shown, detail == Detail.Proof));
    }
}
