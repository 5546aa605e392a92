using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class NaiveModelTests
{
    [Fact]
    public void What_the_model_remembers_and_how_long_it_says_its_answer_stands_make_no_difference() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var (model, plain) = (new NaiveModel(world.Record) { Remembers = true }, new NaiveModel(world.Record));
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                (string Says, DateOnly Until) known = ("", DateOnly.MinValue);
                for (var day = RandomWorld.Season.First; day <= RandomWorld.Season.Last; day = day.AddDays(1))
                {
                    var question = new Question(guarantor, beneficiary, world.Kind, day, Settings.Default, Detail.Verdict);
                    known = day < known.Until ? known : Says(model, question);
                    Assert.Equal(Says(plain, question).Says, known.Says);
                }
            }
        }, iter: Soak.Times(20), print: world => world.ToString());

    private static (string Says, DateOnly Until) Says(NaiveModel model, Question question)
    {
        var leaves = model.Leaves(question, (promises, _) => new Extremes(promises));
        return (string.Join("; ", leaves.Select(leaf => $"{leaf.Outcome.Verdict} {leaf.Outcome.Form} {leaf.Outcome.Best}").Distinct().Order()), leaves.Min(leaf => leaf.Until));
    }
}
