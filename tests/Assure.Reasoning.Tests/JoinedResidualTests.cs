using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Residuals;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class JoinedResidualTests
{
    [Fact]
    public void A_residual_names_only_choices_that_make_a_difference_to_it() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            foreach (var answer in Answers(world).Where(answer => answer.Falls.Length > 1))
            {
                var matter = answer.TurnsOn.Disputes.Where(turn => turn.Matters).Select(turn => turn.Choice).ToHashSet();
                var named = answer.Residual.Clauses.SelectMany(clause => clause).Select(literal => literal.Atom).OfType<OpenAtom.OfChoice>().Select(atom => atom.Choice);
                Assert.All(named, choice => Assert.Contains(choice, matter));
            }
        }, iter: Soak.Times(150), print: world => world.ToString());

    [Fact]
    public void Residuals_over_choices_have_one_key_exactly_when_they_say_the_same() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var reader = new ResidualReader(world.Record);
            var residuals = Answers(world).Select(answer => answer.Residual).DistinctBy(residual => residual.Key + residual.Shape).Take(12).ToList();
            for (var i = 0; i < residuals.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (Same(reader, residuals[i], residuals[j]) is { } same)
                    {
                        Assert.True(same == (residuals[i].Key == residuals[j].Key), $"{same}: {residuals[i].Shape} ({residuals[i].Key}) and {residuals[j].Shape} ({residuals[j].Key})");
                    }
                }
            }
        }, iter: Soak.Times(100), print: world => world.ToString());

    private static IEnumerable<Answer> Answers(RandomWorld world)
    {
        var reasoner = new Reasoner(world.Record);
        return from pair in world.Pairs
               from day in RandomWorld.Days
               select reasoner.Ask(new(pair.Guarantor, pair.Beneficiary, world.Kind, day, Settings.Default, Detail.Full));
    }

    private static bool? Same(ResidualReader reader, Residual one, Residual other)
    {
        var assignments = new Assignments(reader.Atoms(one).Concat(reader.Atoms(other)));
        var choices = new[] { one, other }.SelectMany(residual => residual.Clauses).SelectMany(clause => clause).Select(literal => literal.Atom).OfType<OpenAtom.OfChoice>().Select(atom => atom.Choice).Distinct().ToList();
        if (assignments.Count > 7 || choices.Count > 5)
        {
            return null;
        }

        IEnumerable<Dictionary<Choice, int>> ways = [[]];
        foreach (var choice in choices)
        {
            ways = ways.SelectMany(sofar => Enumerable.Range(0, choice.Ways).Select(way => new Dictionary<Choice, int>(sofar) { [choice] = way }));
        }

        return ways.All(taken => assignments.All().All(open => reader.Holds(one, open, choice => taken[choice]) == reader.Holds(other, open, choice => taken[choice])));
    }
}
