using System.Collections.Immutable;
using Assure.Cli.Findings;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Comparing;
using Assure.Reasoning.Timelines;
using Assure.Record;
using Assure.Web.Queries;

namespace Assure.Web.Mcp;

/// <summary>What a page rests on: the answers behind it, with all they rest and turn on, and what else it turns on.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Readings">The readings of ours that changes depend on.</param>
/// <param name="Compared">What comparisons turn on.</param>
internal sealed record Grounds(ImmutableArray<Answer> Answers, ImmutableArray<ChangeReading> Readings, ImmutableArray<ComparisonTurn> Compared)
{
    /// <summary>Finds them; answers that the page tells in short are asked for again in full.</summary>
    /// <param name="page">The page.</param>
    /// <param name="runner">Has reasoners over the record.</param>
    public static Grounds Of(AnswerPage page, QueryRunner runner)
    {
        var (record, settings) = (page.Context.Record, page.Context.Settings);
        return page.From switch
        {
            Finding.Answers { InFull: var full, InShort: var brief } => new([.. full, .. InFull(record, brief, settings, runner)], [], []),
            Finding.Timelines(var all, var last) => new(
                [.. InFull(record, all.SelectMany(static timeline => timeline.Spans).Select(static span => span.Answer), settings, runner), .. LastDay(all, last, settings, runner)],
                [.. all.SelectMany(static timeline => timeline.Changes).SelectMany(static change => change.Readings)],
                []),
            Finding.Changes(var lists) => new(
                [
                    .. InFull(lists.Before.Record, lists.WorldGroups.SelectMany(static group => new[] { group.Changes[0].Before, group.Changes[0].After }), ChangeFinder.In(lists.Before.Record, settings), runner),
                    .. lists.Corrections.Concat(lists.Readings).SelectMany(static group => new[] { group.Changes[0].Before, group.Changes[0].After }).OfType<Answer>(),
                ],
                [.. lists.World.SelectMany(static change => change.Readings)],
                []),
            Finding.Scenario(var found) => new(
                [
                    .. InFull(record, found.Changes.Select(static change => change.Before), settings, runner),
                    .. InFull(found.Edited, found.Changes.Select(static change => change.After), found.Scenario.Over(settings), runner),
                ],
                [],
                []),
            Finding.Reach(_, var result) => new([.. result.Before, .. result.Sets.SelectMany(static set => set.Answers), .. result.Nearest?.Answers ?? []], [], []),
            Finding.Compared(var found) => new([], [], ComparisonTurns.Of(record, found, settings)),
            Finding.Ordered(var found) => new([], [], ComparisonTurns.Of(record, found, settings)),
            _ => new([], [], []),
        };
    }

    /// <summary>The answer on the last day of each timeline.</summary>
    /// <param name="all">The timelines.</param>
    /// <param name="last">The day.</param>
    /// <param name="settings">What was settled beforehand.</param>
    /// <param name="runner">Has reasoners over the record.</param>
    public static ImmutableArray<Answer> LastDay(ImmutableArray<Timeline> all, DateOnly last, Settings settings, QueryRunner runner) =>
        runner.Use(reasoner => all.Select(timeline => reasoner.Ask(new(timeline.Guarantor, timeline.Beneficiary, timeline.Promise, last, settings))).ToImmutableArray());

    private static ImmutableArray<Answer> InFull(RecordEdition record, IEnumerable<Answer> answers, Settings settings, QueryRunner runner)
    {
        ImmutableArray<Answer> Again(Reasoner reasoner) => [.. answers.Select(answer => reasoner.Ask(new(answer.Guarantor, answer.Beneficiary, answer.Promise, answer.On, settings)))];
        return ReferenceEquals(record, runner.Record.Edition) ? runner.Use(Again) : Again(new(record));
    }
}
