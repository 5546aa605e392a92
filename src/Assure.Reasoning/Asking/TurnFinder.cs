using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;

namespace Assure.Reasoning.Asking;

/// <summary>Finds what an answer turns on: which choices, falling another way, would change its headline.</summary>
internal sealed class TurnFinder(FallFinder falls)
{
    /// <summary>The turns of an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="leaves">All the ways its open choices may fall.</param>
    /// <param name="touched">The fixed choices it met.</param>
    public TurnsOn Find(Question question, List<FallFinder.Leaf> leaves, IReadOnlyDictionary<Choice, int> touched)
    {
        var disputes = ImmutableArray.CreateBuilder<Turn>();
        foreach (var choice in leaves.SelectMany(static leaf => leaf.Choices).Select(static chosen => chosen.Choice).Distinct().OrderBy(static choice => choice.Id, StringComparer.Ordinal))
        {
            disputes.Add(OfOpen(choice, question, leaves));
        }

        var doubts = ImmutableArray.CreateBuilder<Turn>();
        var unread = ImmutableArray.CreateBuilder<Turn>();
        foreach (var (choice, way) in touched.OrderBy(static pair => pair.Key.Id, StringComparer.Ordinal))
        {
            (choice is Choice.UnreadClause or Choice.UnreadRow ? unread : doubts).Add(OfFixed(choice, way, question, leaves));
        }

        return new(disputes.ToImmutable(), doubts.ToImmutable(), unread.ToImmutable());
    }

    private Turn OfOpen(Choice choice, Question question, List<FallFinder.Leaf> leaves)
    {
        var matters = false;
        var ways = new Fall?[choice.Ways];
        foreach (var leaf in leaves)
        {
            var met = leaf.Choices.FirstOrDefault(chosen => chosen.Choice == choice);
            if (met is null)
            {
                continue;
            }

            ways[met.Way] ??= FallOf([met], leaf.Outcome);
            for (var way = 0; way < choice.Ways && !matters; way++)
            {
                if (way != met.Way)
                {
                    // Another way may bring choices to bear that were not met before, and only one of their ways may tell.
                    matters = falls.AllUnder(leaf, choice, way, question).Exists(other => !other.Outcome.SameHeadline(leaf.Outcome));
                }
            }
        }

        return new(choice, null, [.. ways.OfType<Fall>()], matters);
    }

    private Turn OfFixed(Choice choice, int taken, Question question, List<FallFinder.Leaf> leaves)
    {
        var matters = false;
        var alternatives = ImmutableArray.CreateBuilder<Fall>();
        for (var way = 0; way < choice.Ways; way++)
        {
            if (way == taken)
            {
                continue;
            }

            // Another way may bring open choices to bear that were not met before: they are let fall as well.
            var others = new List<FallFinder.Leaf>(leaves.Count);
            foreach (var leaf in leaves)
            {
                foreach (var other in falls.AllUnder(leaf, choice, way, question))
                {
                    matters |= !other.Outcome.SameHeadline(leaf.Outcome);
                    others.Add(other with { Choices = [.. leaf.Choices, .. other.Choices] });
                }
            }

            alternatives.Add(FallOf(new ChosenReading(choice, way), others));
        }

        return new(choice, taken, alternatives.ToImmutable(), matters);
    }

    private static Fall FallOf(ChosenReading chosen, List<FallFinder.Leaf> leaves)
    {
        var first = leaves[0].Outcome;
        if (leaves.TrueForAll(leaf => leaf.Outcome.SameHeadline(first)))
        {
            return FallOf([chosen], first);
        }

        var agree = FallFinder.Agree(leaves);
        return new(
            [chosen],
            agree ? first.Verdict : Verdict.Disputed,
            agree && leaves.TrueForAll(leaf => leaf.Outcome.Form == first.Form) ? first.Form : null,
            ResidualJoiner.Join([.. leaves.Select(static leaf => FallOf(leaf.Choices, leaf.Outcome))]));
    }

    /// <summary>The headline of an outcome as a fall.</summary>
    public static Fall FallOf(ImmutableArray<ChosenReading> choices, Outcome outcome) => new(choices, outcome.Verdict, outcome.Form, outcome.Residual);
}
