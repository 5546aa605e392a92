using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Asking;

/// <summary>Works a cell out under every way its open choices may fall.</summary>
internal sealed class FallFinder(CellEvaluator cells)
{
    /// <summary>One way the open choices fell, and what the cell came to.</summary>
    internal sealed record Leaf(ImmutableArray<ChosenReading> Choices, Outcome Outcome);

    /// <summary>All the ways, in order.</summary>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiary">The state or territory promised to.</param>
    /// <param name="day">The day.</param>
    /// <param name="choices">How choices fall; new.</param>
    /// <param name="known">What the cell came to with other texts and all else the same, where no open choice was met; null: nothing is known.</param>
    public List<Leaf> All(Kind kind, State guarantor, Entity beneficiary, DateOnly day, ChoiceContext choices, Outcome? known = null)
    {
        var leaves = new List<Leaf>();
        var cell = new Cell(guarantor, beneficiary, day, choices);
        do
        {
            choices.Restart();
            var outcome = leaves.Count > 0 ? cells.Evaluate(leaves[^1].Outcome, choices.Changed, cell) : known is null ? cells.Evaluate(kind, cell) : cells.Evaluate(kind, cell, known);
            leaves.Add(new([.. choices.Trail], outcome));
        }
        while (choices.Advance());
        return leaves;
    }

    /// <summary>What a leaf comes to when one choice falls another way, and whatever that brings to bear falls every way.</summary>
    /// <returns>The ways, each with the choices met only now.</returns>
    public List<Leaf> AllUnder(Leaf leaf, Choice choice, int way, Question question)
    {
        var fixedChoices = leaf.Choices.ToDictionary(static chosen => chosen.Choice, static chosen => chosen.Way);
        fixedChoices[choice] = way;
        var choices = new ChoiceContext(question.Settings, question.Guarantor, question.Beneficiary);
        choices.Override(fixedChoices);
        var leaves = new List<Leaf>();
        do
        {
            choices.Restart();
            var outcome = cells.Evaluate(leaf.Outcome, [choice], new(question.Guarantor, question.Beneficiary, question.On, choices));
            leaves.Add(new([.. choices.Trail], outcome));
        }
        while (choices.Advance());
        return leaves;
    }

    /// <summary>Whether all leaves have the same headline verdict.</summary>
    public static bool Agree(List<Leaf> leaves) => leaves.TrueForAll(leaf => leaf.Outcome.Verdict == leaves[0].Outcome.Verdict);
}
