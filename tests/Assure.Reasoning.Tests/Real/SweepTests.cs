using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Real;

/// <summary>The naive model and the reasoner on the record itself: every cell of every change day.</summary>
/// <remarks>
/// The naive model says until when its answer stands, having compared no date in between; the whole atlas is held against that
/// answer on every change day until then. The question itself is asked on the first of them and on one change day in twelve;
/// with <c>ASSURE_SOAK</c> on each, and the texts are read anew (some minutes).
/// </remarks>
public sealed class SweepTests
{
    private const int Spread = 12;

    private static readonly ImmutableArray<DateOnly> ChangeDays =
        [.. new Reasoner(RealRecord.Edition).ChangeDays.Where(day => day >= Reasoner.FirstDay && day < RealRecord.Edition.ReadUpTo), RealRecord.Edition.ReadUpTo];

    [Fact]
    public void Every_state_is_promised_what_the_texts_say_on_every_change_day()
    {
        var record = RealRecord.Edition;
        var atlas = new Reasoner(record).WholeAtlas(record.Kinds, Settings.Default);
        Assert.Equal(record.Promisers.Length * record.Kinds.Length, atlas.Length);
        Sweep(atlas, [.. record.States]);
    }

    [Fact]
    public void Every_territory_is_promised_what_the_texts_say_on_every_change_day()
    {
        var record = RealRecord.Edition;
        Sweep([.. record.Promisers.SelectMany(guarantor => record.Kinds.Select(kind => new AtlasRow(guarantor, kind, [])))], [.. record.Territories]);
    }

    /// <summary>Walks stretches of change days side by side; within one, each cell anew only when the texts may say something else.</summary>
    private static void Sweep(ImmutableArray<AtlasRow> atlas, ImmutableArray<Entity> beneficiaries) =>
        Parallel.ForEach(ChangeDays.Chunk(1 + (ChangeDays.Length / 8)), days =>
        {
            var record = RealRecord.Edition;
            var (reasoner, naive, reader) = (new Reasoner(record), new NaiveModel(record) { Remembers = true }, new ResidualReader(record));
            var cells = atlas.Select(_ => new (Headline Says, DateOnly Until)[beneficiaries.Length]).ToList();
            foreach (var day in days)
            {
                foreach (var (row, known) in atlas.Zip(cells).Where(pair => pair.First.Guarantor.ExistsOn(day)))
                {
                    var piece = row.Pieces.LastOrDefault(piece => piece.From <= day);
                    for (var i = 0; i < known.Length; i++)
                    {
                        if (beneficiaries[i] == row.Guarantor || (beneficiaries[i] is State state && !state.ExistsOn(day)))
                        {
                            Assert.DoesNotContain(piece?.Groups ?? [], group => group.States.Contains(beneficiaries[i].Index));
                            continue;
                        }

                        var question = new Question(row.Guarantor, beneficiaries[i], row.Promise, day, Settings.Default, Detail.Verdict);
                        if (day >= known[i].Until || Soak.Times(1) > 1)
                        {
                            known[i] = Check(reasoner, naive, reader, question);
                        }
                        else if (day.DayNumber % Spread == 0)
                        {
                            Says(known[i].Says, reasoner.Ask(question), question);
                        }

                        if (piece is not null)
                        {
                            var group = piece.Groups.Single(group => group.States.Contains(question.Beneficiary.Index));
                            Assert.True(known[i].Says == new Headline(group.Verdict, group.Form, group.Best), $"{What(question)}: the texts say {known[i].Says}, the whole atlas {group}");
                        }
                    }
                }
            }
        });

    /// <summary>What the texts say, which is also what is answered when asked; and until when they do.</summary>
    private static (Headline Says, DateOnly Until) Check(Reasoner reasoner, NaiveModel naive, ResidualReader reader, Question question)
    {
        // The residual is read in one random world, for one cell in eleven.
        var world = (question.On.DayNumber + question.Beneficiary.Index + question.Guarantor.Index) % 11 == 0 ? new RandomAssignment(question.On.DayNumber) : null;
        var answer = reasoner.Ask(question);
        var leaves = naive.Leaves(question, (promises, _) => Weigh(promises, world));
        var verdicts = leaves.Select(leaf => leaf.Outcome.Weighed.Verdict).Distinct().ToList();
        var forms = leaves.Select(leaf => leaf.Outcome.Weighed.Form).Distinct().ToList();
        var bests = leaves.Select(leaf => leaf.Outcome.Weighed.Best).Distinct().ToList();
        var says = verdicts.Count > 1 ? new(Verdict.Disputed, null, null) : new Headline(verdicts[0], forms.Count > 1 ? null : forms[0], bests.Count > 1 ? null : bests[0]);
        Says(says, answer, question);
        foreach (var leaf in world is null ? [] : leaves)
        {
            var holds = reader.Holds(answer.Residual, world!.Holds, choice => leaf.Choices.GetValueOrDefault(NaiveChoices.Name(choice)));
            Assert.True(holds == leaf.Outcome.Holds, $"{What(question)} under {string.Join(", ", leaf.Choices)}: in world {question.On.DayNumber} the residual {answer.Residual.Shape} is {holds}, the texts {leaf.Outcome.Holds}");
        }

        return (says, leaves.Min(leaf => leaf.Until));
    }

    private static void Says(Headline says, Answer answer, Question question) =>
        Assert.True(says == new Headline(answer.Verdict, answer.Form, answer.Best?.Verdict), $"{What(question)}: the texts say {says}, asked {answer.Verdict}, {answer.Form}, {answer.Best?.Verdict}");

    private static (Extremes Weighed, bool Holds) Weigh(IReadOnlyList<NaivePromise> promises, RandomAssignment? world)
    {
        var weighed = new Extremes(promises);
        return (weighed, world is not null && weighed.Headline.Any(promise => promise.Holds(world.Holds)));
    }

    private static string What(Question question) => $"{question.Guarantor} → {question.Beneficiary}, {question.Promise}, on {question.On:O}";

    private readonly record struct Headline(Verdict? Verdict, Form? Form, Verdict? Best);
}
