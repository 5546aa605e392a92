using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using Assure.Record;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class RemovalTests
{
    [Fact]
    public void Without_a_row_that_no_text_speaks_of_nothing_changes() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            foreach (var row in world.Record.Rows[world.Words.Unused.Index])
            {
                foreach (var atEnd in (bool[])[false, true])
                {
                    Assert.Equal(Answers(world, world.Record), Answers(world, world.Record.Without(row, atEnd)));
                }
            }
        }, iter: Soak.Times(60), print: world => world.ToString());

    [Fact]
    public void Without_a_row_the_answers_are_those_of_the_record_less_that_row() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            foreach (var row in world.Record.Rows.SelectMany(rows => rows).Take(6))
            {
                var without = world.Record.Without(row, atEnd: false);
                Assert.DoesNotContain(row, without.Rows.SelectMany(rows => rows));
                var agreement = new Agreement(without);
                var reasoner = new Reasoner(without);
                foreach (var (guarantor, beneficiary) in world.Pairs)
                {
                    agreement.Check(reasoner, new(guarantor, beneficiary, world.Kind, RandomWorld.Days[2], Settings.Default, Detail.Verdict));
                }
            }
        }, iter: Soak.Times(30), print: world => world.ToString());

    [Fact]
    public void A_row_made_endless_holds_ever_after() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            foreach (var row in world.Record.Rows[world.Words.Pact.Index])
            {
                var rows = world.Record.Without(row, atEnd: true).Rows[world.Words.Pact.Index];
                Assert.Equal(world.Record.Rows[world.Words.Pact.Index].Length, rows.Length);
                Assert.All(rows.Where(one => one.Origin == row.Origin), one => Assert.Null(one.To));
            }
        }, iter: Soak.Times(60), print: world => world.ToString());

    private static List<(Verdict?, Record.Texts.Form?, string, HangsOn)> Answers(RandomWorld world, RecordEdition record)
    {
        var reasoner = new Reasoner(record);
        return
        [
            .. from pair in world.Pairs
               from day in RandomWorld.Days
               let answer = reasoner.Ask(new(pair.Guarantor, pair.Beneficiary, world.Kind, day, Settings.Default, Detail.Verdict))
               select (answer.Verdict, answer.Form, answer.Residual.Key, answer.HangsOn),
        ];
    }
}
