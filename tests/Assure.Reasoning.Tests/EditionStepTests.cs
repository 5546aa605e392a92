using Assure.Reasoning.Changes;
using Assure.Reasoning.Tests.Fixtures;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class EditionStepTests
{
    [Fact]
    public void What_differs_about_the_past_is_told_with_the_row_that_made_it() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            foreach (var row in world.Record.Rows.SelectMany(rows => rows).Take(3))
            {
                var without = world.Record.Without(row, atEnd: false) with { Hash = "another" };
                var history = HistoryComparer.Compare(world.Record, without, [world.Kind.Id], world.Record.ReadUpTo.AddDays(-1));
                var step = EditionStep.Of(world.Record, without, [world.Kind.Id]);
                Assert.Equal(
                    history.Select(static one => (one.From, one.To, one.Guarantor.Id, one.Beneficiary.Id)).Order(),
                    step.Past.SelectMany(static past => past.Lists.Differing.Select(change => (past.From, past.To, change.Guarantor.Id, change.Beneficiary.Id))).Order());
                Assert.Equal(step.Past.Select(static past => past.From).OrderDescending(), step.Past.Select(static past => past.From));
                Assert.All(step.Past.SelectMany(static past => past.Lists.Differing), static change => Assert.NotEmpty(change.Corrections.Concat(change.Readings)));
            }
        }, iter: Soak.Times(15), print: world => world.ToString());
}
