using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>Asserts that the reasoner and the naive model give one answer.</summary>
internal sealed class Agreement(RecordEdition record)
{
    private readonly NaiveModel naive = new(record);
    private readonly ResidualReader reader = new(record);

    /// <summary>The answer, after it was compared; null when the question has too many open atoms for a truth table.</summary>
    public Answer? Check(Reasoner reasoner, Question question)
    {
        var answer = reasoner.Ask(question);
        if (answer.Silence is not null)
        {
            return null;
        }

        IReadOnlyList<NaiveLeaf<TruthTable>> leaves;
        try
        {
            leaves = naive.Leaves(question, Weigh);
        }
        catch (TooManyAtomsException)
        {
            return null;
        }

        var what = $"{question.Guarantor} → {question.Beneficiary} on {question.On:O}, {question.Settings}";
        var verdicts = leaves.Select(leaf => leaf.Outcome.Verdict).Distinct().ToList();
        var forms = leaves.Select(leaf => leaf.Outcome.Form).Distinct().ToList();
        Same(verdicts.Count == 1 ? verdicts[0] : Verdict.Disputed, answer.Verdict, what, "verdict");
        Same(verdicts.Count == 1 && forms.Count == 1 ? forms[0] : null, answer.Form, what, "form");
        Same(verdicts.Count == 1 && forms.Count > 1, answer.IsFormDisputed, what, "form disputed");
        Assert.All(leaves, leaf => Fall(leaf, answer, what));
        CheckBest(leaves, answer, what);
        return answer;
    }

    /// <summary>The truth table; where no relation cuts both ways, the extremes must give the same.</summary>
    private static TruthTable Weigh(IReadOnlyList<NaivePromise> promises, NaiveFacts facts)
    {
        var (table, extremes) = (new TruthTable(promises, facts), new Extremes(promises));
        Assert.Equal((table.Verdict, table.Form, table.Best), (extremes.Verdict, extremes.Form, extremes.Best));
        return table;
    }

    /// <summary>Every fall the reasoner names that fits this one has its verdict, form and residual; and the joined residual is this one here.</summary>
    private void Fall(NaiveLeaf<TruthTable> leaf, Answer answer, string what)
    {
        what += $" under {string.Join(", ", leaf.Choices)}";
        var falls = answer.Falls.Where(fall => fall.Choices.All(chosen => !leaf.Choices.TryGetValue(NaiveChoices.Name(chosen.Choice), out var way) || way == chosen.Way)).ToList();
        Assert.True(falls.Count > 0, $"{what}: no fall of the answer");
        foreach (var fall in falls)
        {
            Same(leaf.Outcome.Verdict, fall.Verdict, what, "verdict of a fall");
            Same(leaf.Outcome.Form, fall.Form, what, "form of a fall");
            Same(leaf.Outcome, fall.Residual, leaf, what, "residual of a fall");
        }

        Same(leaf.Outcome, answer.Residual, leaf, what, "residual");
    }

    private void Same(TruthTable expected, Residuals.Residual residual, NaiveLeaf<TruthTable> leaf, string what, string part)
    {
        for (var i = 0; i < expected.Worlds.Count; i++)
        {
            foreach (var other in (bool[])[false, true])
            {
                var world = expected.Worlds[i];
                var holds = reader.Holds(residual, atom => expected.In(world, atom, other), choice => leaf.Choices.GetValueOrDefault(NaiveChoices.Name(choice), other ? 1 : 0));
                Assert.True(holds == expected.Holds[i], $"{what}: the {part} {residual.Shape} is {holds} where {string.Join(", ", ResidualReaderAtoms(residual, expected, world))}, and the texts say {expected.Holds[i]}");
            }
        }
    }

    private IEnumerable<string> ResidualReaderAtoms(Residuals.Residual residual, TruthTable table, int world) =>
        reader.Atoms(residual).Select(atom => $"{(table.In(world, atom) ? "" : "not ")}{atom}");

    /// <summary>Best is the label of all tiers, under every fall, and the tiers it names are a smallest set that gives it.</summary>
    private static void CheckBest(IReadOnlyList<NaiveLeaf<TruthTable>> leaves, Answer answer, string what)
    {
        var bests = leaves.Select(leaf => leaf.Outcome.Best).Distinct().ToList();
        Same(answer.Verdict != Verdict.Disputed && bests.Count == 1 ? bests[0] : null, answer.Best?.Verdict, what, "best");
        if (answer.Best is not { } best || leaves.Count > 1)
        {
            return;
        }

        var table = leaves[0].Outcome;
        Same(best.Verdict, table.LabelOf(best.Needs), what, "label of the tiers that best needs");
        foreach (var form in best.Needs)
        {
            IEnumerable<Form> rest = best.Needs.Remove(form);
            Assert.True(!rest.Any() || table.LabelOf(rest) != best.Verdict, $"{what}: best does not need {form}");
        }
    }

    private static void Same<T>(T expected, T actual, string what, string part) =>
        Assert.True(Equals(expected, actual), $"{what}: the {part} is {actual}, and the texts say {expected}");
}
