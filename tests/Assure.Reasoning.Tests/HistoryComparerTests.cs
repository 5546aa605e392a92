using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Record.Entities;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class HistoryComparerTests
{
    private static readonly (DateOnly First, DateOnly Last) Season = RandomWorld.Season;

    [Fact]
    public void An_edition_does_not_differ_from_itself() =>
        WorldMaker.Gen(new()).Sample(world => Assert.Empty(HistoryComparer.Compare(world.Record, world.Record, [world.Kind.Id], Season.Last)), iter: Soak.Times(20), print: world => world.ToString());

    [Fact]
    public void Editions_differ_on_a_day_exactly_where_the_two_answers_do() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            foreach (var row in world.Record.Rows.SelectMany(rows => rows).Take(3))
            {
                var without = world.Record.Without(row, atEnd: false) with { Hash = "another" };
                var found = HistoryComparer.Compare(world.Record, without, [world.Kind.Id], Season.Last);
                var (before, after) = (new Reasoner(world.Record), new Reasoner(without));
                foreach (var (guarantor, beneficiary) in world.Pairs.Select(static pair => (pair.Guarantor, Beneficiary: pair.Beneficiary as State)).Where(pair => pair.Beneficiary is not null && world.Record.Promisers.Contains(pair.Guarantor)))
                {
                    foreach (var day in RandomWorld.Days.Where(day => day <= Season.Last && beneficiary!.ExistsOn(day)))
                    {
                        var (one, other) = (Label(before), Label(after));
                        var told = found.Where(difference => difference.Guarantor == guarantor && difference.Beneficiary == beneficiary && difference.From <= day && (difference.To is not { } end || day < end)).ToArray();
                        Assert.Equal(one != other, told.Length == 1);
                        Assert.True(told.Length <= 1);
                        if (told is [var difference])
                        {
                            Assert.Equal((one, other), ((difference.Before, difference.BeforeForm), (difference.After, difference.AfterForm)));
                        }

                        (Answers.Verdict?, Assure.Record.Texts.Form?) Label(Reasoner reasoner)
                        {
                            var answer = reasoner.Ask(new(guarantor, beneficiary!, world.Kind, day, Settings.Default, Detail.Verdict));
                            return (answer.Verdict, answer.Form);
                        }
                    }
                }
            }
        }, iter: Soak.Times(15), print: world => world.ToString());
}
