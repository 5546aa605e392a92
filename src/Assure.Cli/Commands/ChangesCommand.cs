using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Populations;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>changes</c>: what changed between two days or two editions, and whether the world did, the record or a reading.</summary>
internal sealed class ChangesCommand : QuestionCommand
{
    private const string Unfold = "--list";
    private readonly Argument<string[]> sides = new("SIDE") { Description = "Two days, editions, folders or compiled records, the earlier first.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> from = AskOptions.From();
    private readonly Option<string[]> to = AskOptions.ToGroup();
    private readonly Option<bool> list = new(Unfold) { Description = "Name every state that changed alike, and all else that differs between editions." };
    private readonly Option<bool> people = AskOptions.People();

    public ChangesCommand(Terminal terminal)
        : base("changes", "What changed between two days or two editions: the world, the record or a reading.", terminal, hasDay: true)
    {
        Arguments.Add(sides);
        Options.Add(from);
        Options.Add(to);
        Options.Add(list);
        Options.Add(people);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var written = result.GetValue(sides) ?? [];
        if (written.Length != 2)
        {
            throw new UserErrorException($"{(written.Length < 2 ? "two sides are needed" : "more than two sides are named")} (changes)", "two days, editions, folders or compiled records, such as: assure changes 2020-01-01 2026-07-31");
        }

        var reader = new SideReader(asked);
        if (asked.NamedDay is not null && written.All(SideReader.IsDay))
        {
            throw new UserErrorException("both sides are days, and nothing is left to ask about on a third (--on)", "a side that is an edition, or no --on");
        }

        var (before, after) = (reader.Read(written[0]), reader.Read(written[1]));
        var later = asked.In(after.Record);
        var guarantors = (result.GetValue(from) ?? []).Select(name => later.Reader.State(name, "--from").Id).Distinct().ToArray();
        var targets = (result.GetValue(to) ?? []).Select(name => later.Reader.Target(name, "--to")).Distinct().ToArray();
        var beneficiaries = targets.SelectMany(target => target.On(after.Record, before.Day).Concat(target.On(after.Record, after.Day))).Select(thing => thing.Id).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (targets.Length > 0 && beneficiaries.Length == 0)
        {
            throw new UserErrorException($"nobody belongs to {string.Join(", ", targets.Select(target => target.Group!.Id))} on either day (--to)", "a group with members, a state or a territory");
        }

        var lists = new ChangeFinder(before, after).Find(guarantors, beneficiaries, [.. later.Kinds.Select(kind => kind.Id)], later.Settings);
        var census = result.GetValue(people) ? new Census(after.Record, after.Day) : null;
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(after.Record, after.Day, later.Settings).Changes(lists, census));
                break;
            case Format.Csv:
                asked.PrintRows(ChangesCsv.Of(lists, people: census is not null));
                break;
            default:
                var context = later.Context with { On = after.Day, IsDayChosen = false, People = census };
                asked.Print(new AnswerPage(context, ChangesPage.Of(context, lists, result.GetValue(list), Unfold, Groups(later, targets)), new Finding.Changes(lists)));
                break;
        }
    }

    /// <summary>The groups asked about, in a sentence; null when none is.</summary>
    private static string? Groups(Asked later, AskedTarget[] targets)
    {
        string[] names = [.. targets.Select(target => target.Group).OfType<Record.Groups.Group>().Select(group => later.Words.MembersOf(group))];
        return names.Length == 0 ? null : later.Words.And(names);
    }
}
