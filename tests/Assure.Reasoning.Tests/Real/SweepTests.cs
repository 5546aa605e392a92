using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Real;

/// <summary>The naive model and the reasoner, cell by cell, on the record itself.</summary>
/// <remarks>
/// On every run: all states on every fourth change day, and on every change day the states below, which between them meet
/// every text, dispute and zone. <c>ASSURE_SOAK</c> sweeps every state on every change day (some minutes).
/// </remarks>
public sealed class SweepTests
{
    private const int Spread = 4;

    private static readonly string[] OnEveryDay = ["SWE", "UKR", "KAZ", "PRK", "TWN", "PSE", "NZL", "FJI", "DDR", "IND", "BRA", "CHN"];

    private static readonly DateOnly[] ChangeDays = [.. new Reasoner(RealRecord.Edition).ChangeDays.Where(day => day >= Reasoner.FirstDay && day <= RealRecord.Edition.ReadUpTo), RealRecord.Edition.ReadUpTo];

    [Fact]
    public void Every_cell_is_as_the_texts_say_on_a_spread_of_change_days() =>
        Sweep(ChangeDays.Where((_, i) => Soak.Times(1) > 1 || i % Spread == 0 || i == ChangeDays.Length - 1), RealRecord.Edition.States);

    [Fact]
    public void Some_states_are_as_the_texts_say_on_every_change_day() =>
        Sweep(ChangeDays, [.. OnEveryDay.Select(RealRecord.State)]);

    [Fact]
    public void Territories_are_as_the_texts_say_on_a_spread_of_change_days()
    {
        var record = RealRecord.Edition;
        var (reasoner, naive, reader) = (new Reasoner(record), new NaiveModel(record) { Remembers = true }, new ResidualReader(record));
        foreach (var day in ChangeDays.Where((_, i) => Soak.Times(1) > 1 || i % (2 * Spread) == 0 || i == ChangeDays.Length - 1))
        {
            foreach (var guarantor in record.Promisers.Where(guarantor => guarantor.ExistsOn(day)))
            {
                foreach (var (territory, kind) in record.Territories.SelectMany(territory => record.Kinds.Select(kind => (territory, kind))))
                {
                    Check(reasoner, naive, reader, null, new(guarantor, territory, kind, day, Settings.Default, Detail.Verdict));
                }
            }
        }
    }

    private static void Sweep(IEnumerable<DateOnly> days, IReadOnlyList<State> states)
    {
        var record = RealRecord.Edition;
        var atlas = new Reasoner(record).WholeAtlas(record.Kinds, Settings.Default);
        Parallel.ForEach(
            days.Chunk(8),
            () => (Reasoner: new Reasoner(record), Naive: new NaiveModel(record) { Remembers = true }, Reader: new ResidualReader(record)),
            (chunk, _, parts) =>
            {
                foreach (var day in chunk)
                {
                    foreach (var row in atlas.Where(row => row.Guarantor.ExistsOn(day)))
                    {
                        foreach (var state in states.Where(state => state != row.Guarantor && state.ExistsOn(day)))
                        {
                            Check(parts.Reasoner, parts.Naive, parts.Reader, row, new(row.Guarantor, state, row.Promise, day, Settings.Default, Detail.Verdict));
                        }
                    }
                }

                return parts;
            },
            _ => { });
    }

    private static void Check(Reasoner reasoner, NaiveModel naive, ResidualReader reader, AtlasRow? row, Question question)
    {
        // The residual is read in one random world, for one cell in eleven.
        var world = (question.On.DayNumber + question.Beneficiary.Index + question.Guarantor.Index) % 11 == 0 ? new RandomAssignment(question.On.DayNumber) : null;
        var answer = reasoner.Ask(question);
        var leaves = naive.Leaves(question, (promises, _) => Weigh(promises, world));
        var verdicts = leaves.Select(leaf => leaf.Outcome.Weighed.Verdict).Distinct().ToList();
        var forms = leaves.Select(leaf => leaf.Outcome.Weighed.Form).Distinct().ToList();
        var bests = leaves.Select(leaf => leaf.Outcome.Weighed.Best).Distinct().ToList();
        (Verdict, Form?, Verdict?) expected = verdicts.Count > 1
            ? (Verdict.Disputed, null, null)
            : (verdicts[0], forms.Count > 1 ? null : forms[0], bests.Count > 1 ? null : bests[0]);
        var what = $"{question.Guarantor} → {question.Beneficiary}, {question.Promise}, on {question.On:O}";
        Assert.True(expected == (answer.Verdict, answer.Form, answer.Best?.Verdict), $"{what}: the texts say {expected}, asked {answer.Verdict}, {answer.Form}, {answer.Best?.Verdict}");
        Assert.True(row is null || (row.On(question.On, (State)question.Beneficiary) is { } group && expected == (group.Verdict, group.Form, group.Best)), $"{what}: the texts say {expected}, the whole atlas {row?.On(question.On, (State)question.Beneficiary)}");
        foreach (var leaf in world is null ? [] : leaves)
        {
            var holds = reader.Holds(answer.Residual, world!.Holds, choice => leaf.Choices.GetValueOrDefault(NaiveChoices.Name(choice)));
            Assert.True(holds == leaf.Outcome.Holds, $"{what} under {string.Join(", ", leaf.Choices)}: in world {question.On.DayNumber} the residual {answer.Residual.Shape} is {holds}, the texts {leaf.Outcome.Holds}");
        }
    }

    private static (Extremes Weighed, bool Holds) Weigh(IReadOnlyList<NaivePromise> promises, RandomAssignment? world)
    {
        var weighed = new Extremes(promises);
        return (weighed, world is not null && weighed.Headline.Any(promise => promise.Holds(world.Holds)));
    }
}
