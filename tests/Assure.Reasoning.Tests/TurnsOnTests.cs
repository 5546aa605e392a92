using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class TurnsOnTests
{
    [Fact]
    public void An_answer_turns_on_an_open_choice_exactly_when_flipping_it_changes_the_headline() =>
        WorldMaker.Gen(new()).Sample(world => Check(world, Settings.Default, OpenChoices), iter: Soak.Times(100), print: world => world.ToString());

    /// <summary>A world found once, in which flipping a choice changes nothing unless a choice met only then falls another way as well.</summary>
    [Fact]
    public void A_choice_matters_too_when_what_it_brings_to_bear_tells() =>
        WorldMaker.Gen(new()).Sample(world => Check(world, Settings.Default, OpenChoices), seed: "5Z0-NmhghZC4", iter: 1, print: world => world.ToString());

    [Fact]
    public void An_answer_turns_on_a_doubt_exactly_when_another_reading_changes_the_headline() =>
        WorldMaker.Gen(new()).Sample(world => Check(world, Settings.Default, Doubts), iter: Soak.Times(100), print: world => world.ToString());

    [Fact]
    public void An_answer_turns_on_unread_clauses_exactly_when_leaving_them_out_changes_the_headline() =>
        WorldMaker.Gen(new(Choices: false, UnreadClauses: true)).Sample(world => Check(world, Settings.Default, UnreadClauses), iter: Soak.Times(100), print: world => world.ToString());

    private static void Check(RandomWorld world, Settings settings, Action<RandomWorld, Answer, Question> check)
    {
        var reasoner = new Reasoner(world.Record);
        foreach (var (guarantor, beneficiary) in world.Pairs)
        {
            foreach (var day in RandomWorld.Days)
            {
                var question = new Question(guarantor, beneficiary, world.Kind, day, settings, Detail.Full);
                var answer = reasoner.Ask(question);
                if (answer.Silence is null)
                {
                    check(world, answer, question);
                }
            }
        }
    }

    private static void OpenChoices(RandomWorld world, Answer answer, Question question)
    {
        if (Leaves(world, question) is not { } leaves)
        {
            return;
        }

        foreach (var name in leaves.SelectMany(leaf => leaf.Choices.Keys).Distinct())
        {
            // Two leaves that differ in this choice, and agree on every other that both have met, differ by it alone.
            var matters = leaves.Any(one => one.Choices.TryGetValue(name, out var way) && leaves.Any(other =>
                other.Choices.TryGetValue(name, out var otherWay) && way != otherWay
                && other.Choices.All(pair => pair.Key == name || one.Choices.GetValueOrDefault(pair.Key, pair.Value) == pair.Value)
                && !SameHeadline(one.Outcome, other.Outcome)));
            AssertTurn(matters, answer.TurnsOn.Disputes, name, question);
        }
    }

    private static void Doubts(RandomWorld world, Answer answer, Question question)
    {
        foreach (var doubt in world.Record.Disputes.Where(dispute => dispute.IsDoubt))
        {
            var differs = Enumerable.Range(0, doubt.Readings.Length).Where(other => other != doubt.Default)
                .Select(other => Differs(world, question, question with { Settings = question.Settings with { Readings = question.Settings.Readings.SetItem(doubt, other) } })).ToList();
            if (!differs.Contains(null))
            {
                AssertTurn(differs.Contains(true), answer.TurnsOn.Doubts, $"reading {doubt.Id}", question);
            }
        }
    }

    private static void UnreadClauses(RandomWorld world, Answer answer, Question question)
    {
        if (Leaves(world, question with { Settings = question.Settings with { Strict = true } }) is not { } leaves)
        {
            return;
        }

        // As written, every unread clause is there; each is then left out alone.
        foreach (var name in leaves.SelectMany(leaf => leaf.Choices.Keys).Distinct())
        {
            TruthTable At(int way) => leaves.First(leaf => leaf.Choices.All(pair => pair.Value == (pair.Key == name ? way : 1))).Outcome;
            AssertTurn(!SameHeadline(At(0), At(1)), answer.TurnsOn.Unread, name, question);
        }
    }

    private static void AssertTurn(bool matters, IEnumerable<Turn> turns, string name, Question question)
    {
        var turn = turns.SingleOrDefault(turn => NaiveChoices.Name(turn.Choice) == name);
        Assert.True(
            (turn?.Matters ?? false) == matters,
            $"{question.Guarantor} → {question.Beneficiary} on {question.On:O}: {name} {(matters ? "matters" : "does not matter")}, and the answer {(turn is null ? "does not name it" : "says otherwise")}");
    }

    private static bool SameHeadline(TruthTable one, TruthTable other) =>
        (one.Verdict, one.Form) == (other.Verdict, other.Form) && one.SaysTheSame(other);

    /// <summary>Whether the headline, under some fall of what is open, differs between two questions; null when there are too many atoms.</summary>
    private static bool? Differs(RandomWorld world, Question question, Question other)
    {
        var (here, there) = (Leaves(world, question), Leaves(world, other));
        return here is null || there is null
            ? null
            : here.Any(one => there.Any(two => two.Choices.All(pair => one.Choices.GetValueOrDefault(pair.Key, pair.Value) == pair.Value) && !SameHeadline(one.Outcome, two.Outcome)));
    }

    private static IReadOnlyList<NaiveLeaf<TruthTable>>? Leaves(RandomWorld world, Question question)
    {
        try
        {
            return new NaiveModel(world.Record).Leaves(question, (promises, facts) => new TruthTable(promises, facts));
        }
        catch (TooManyAtomsException)
        {
            return null;
        }
    }
}
