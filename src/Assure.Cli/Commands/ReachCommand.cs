using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Populations;
using Assure.Reasoning.Reaching;
using Assure.Record.Entities;
using Assure.Record.Texts;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>reach</c>: the fewest changes that would lead to a wanted answer.</summary>
internal sealed class ReachCommand : QuestionCommand
{
    private static readonly Dictionary<string, ReachMoveKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["join-treaty"] = ReachMoveKind.JoinTreaty,
        ["leave-treaty"] = ReachMoveKind.LeaveTreaty,
        ["join-alliance"] = ReachMoveKind.JoinAlliance,
        ["leave-alliance"] = ReachMoveKind.LeaveAlliance,
        ["end-hosting"] = ReachMoveKind.EndHosting,
        ["ratify"] = ReachMoveKind.Ratify,
        ["withdraw-reservation"] = ReachMoveKind.WithdrawReservation,
        ["repeat-as-treaty"] = ReachMoveKind.RepeatAsTreaty,
    };

    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(100);

    private readonly Terminal terminal;
    private readonly Argument<string> guarantor = new("FROM") { Description = "The promising state." };
    private readonly Argument<string[]> beneficiaries = new("TO") { Description = "The states or groups promised to; the goal must be met for each.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> verdict = new("--verdict") { Description = "The weakest answer that will do: unconditional, conditional, discretionary or dormant. Default: any promise.", HelpName = "VERDICT" };
    private readonly Option<string?> form = new("--form") { Description = "The form wanted: treaty, memorandum, resolution, declaration, law or policy.", HelpName = "FORM" };
    private readonly Option<string[]> menu = new("--menu") { Description = $"Permit only these changes: {string.Join(", ", s_kinds.Keys)}; may be given more than once. Default: all.", HelpName = "CHANGE", AllowMultipleArgumentsPerToken = false };
    private readonly Option<int> most = new("--most") { Description = "The most changes made together, from 1 to 4.", HelpName = "N", DefaultValueFactory = _ => 3 };
    private readonly Option<long> limit = new("--limit") { Description = "The most sets of changes tried; what was found until then is printed as partial.", HelpName = "N", DefaultValueFactory = _ => 200_000 };
    private readonly Option<bool> people = AskOptions.People();

    public ReachCommand(Terminal terminal)
        : base("reach", "The fewest changes that would lead to a wanted answer.", terminal, hasDay: true)
    {
        this.terminal = terminal;
        Arguments.Add(guarantor);
        Arguments.Add(beneficiaries);
        Options.Add(verdict);
        Options.Add(form);
        Options.Add(menu);
        Options.Add(most);
        Options.Add(limit);
        Options.Add(people);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var from = asked.Reader.State(result.GetValue(guarantor) ?? string.Empty, "FROM");
        ImmutableArray<State> to = [.. (result.GetValue(beneficiaries) ?? []).SelectMany(name => States(asked, name)).Distinct().Where(state => state != from)];
        Verdict? wanted = result.GetValue(verdict) is { } written ? OptionReader.VerdictOf(written) : null;
        Form? carried = result.GetValue(form) is { } named ? OptionReader.FormOf(named) : null;
        if (wanted is Verdict.Disputed or Verdict.None or Verdict.Excluded)
        {
            throw new UserErrorException($"'{result.GetValue(verdict)}' is no answer to reach (--verdict)", "unconditional, conditional, discretionary or dormant");
        }

        var kinds = (result.GetValue(menu) ?? []).Select(KindOf).Distinct().ToImmutableArray();
        var question = new ReachQuestion(from, to, (asked.Chosen.IsEmpty ? asked.Kinds : asked.Chosen)[0], asked.On, asked.Settings, new(wanted, carried), kinds, result.GetValue(most)) { Limit = result.GetValue(limit) };
        var found = Find(asked, question);
        var census = result.GetValue(people) ? new Census(asked.Record, asked.On) : null;
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).Reach(question, found, census));
                break;
            case Format.Csv:
                asked.PrintRows(ScenarioCsv.Of(found, census?.Of(question.Beneficiaries)));
                break;
            default:
                asked.Print(new AnswerPage(asked.Context, ReachPage.Of(asked.Context with { People = census }, question, found), new Finding.Reach(question, found)));
                break;
        }

        if (!found.IsComplete)
        {
            throw new UserErrorException(
                $"the search was ended after {found.Tried.ToString(CultureInfo.InvariantCulture)} sets, before all were tried; what is printed is partial (reach)",
                "a larger --limit, or fewer changes to choose from (--menu, --most)") { Code = ExitCode.Partial };
        }
    }

    /// <summary>Searches, says on a terminal how far it has come, and ends early when the user interrupts.</summary>
    private ReachResult Find(Asked asked, ReachQuestion question)
    {
        using var interruption = terminal.Interrupted is null ? new Interruption() : null;
        var (clock, said) = (Stopwatch.StartNew(), TimeSpan.Zero);
        try
        {
            return new ReachFinder(asked.Record).Find(question, progress =>
            {
                if (clock.Elapsed - said > s_step)
                {
                    said = clock.Elapsed;
                    terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"reach: {progress.Passed} of {progress.All} sets, {progress.Found} found; Ctrl+C prints these"));
                }

                return !(interruption?.IsAsked ?? terminal.Interrupted!());
            });
        }
        finally
        {
            if (said > TimeSpan.Zero)
            {
                terminal.Progress("");
            }
        }
    }

    private static ImmutableArray<State> States(Asked asked, string name)
    {
        var target = asked.Reader.Target(name, "TO");
        return target.Thing switch
        {
            null => target.MembersOn(asked.Record, asked.On).Certain,
            State state => [state],
            var territory => throw new UserErrorException($"'{territory.Id}' is a territory (reach)", "a state or a group"),
        };
    }

    private static ReachMoveKind KindOf(string written) => s_kinds.TryGetValue(written, out var kind)
        ? kind
        : throw new UserErrorException($"there is no change '{UserErrorException.Shown(written)}' (--menu)", string.Join(", ", s_kinds.Keys), NearestName.Find(written, s_kinds.Keys));
}
