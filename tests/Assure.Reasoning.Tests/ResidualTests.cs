using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Residuals;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class ResidualTests
{
    private const int MostAtoms = 9;

    [Fact]
    public void Residuals_have_one_key_exactly_when_they_say_the_same() =>
        WorldMaker.Gen(new(Choices: false)).Sample(world =>
        {
            var reader = new ResidualReader(world.Record);
            var residuals = Residuals(world).DistinctBy(one => one.Key + one.Shape).ToList();
            for (var i = 0; i < residuals.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (Same(reader, residuals[i], residuals[j]) is { } same)
                    {
                        Assert.True(
                            same == (residuals[i].Key == residuals[j].Key),
                            $"{(same ? "the same, and two keys" : "not the same, and one key")}: {residuals[i].Shape} ({residuals[i].Key}) and {residuals[j].Shape} ({residuals[j].Key})");
                    }
                }
            }
        }, iter: Soak.Times(500), print: world => world.ToString());

    [Fact]
    public void No_clause_and_no_literal_of_a_residual_is_needless() =>
        WorldMaker.Gen(new(Choices: false)).Sample(world =>
        {
            var reader = new ResidualReader(world.Record);
            foreach (var residual in Residuals(world).DistinctBy(one => one.Key + one.Shape))
            {
                foreach (var shorter in Shorter(residual))
                {
                    Assert.True(Same(reader, residual, shorter) is not true, $"{residual.Shape} could be {Text(shorter)}");
                }
            }
        }, iter: Soak.Times(500), print: world => world.ToString());

    [Fact]
    public void Literals_and_clauses_stand_in_order_of_atom_id() =>
        WorldMaker.Gen(new(Choices: false)).Sample(world =>
        {
            foreach (var residual in Residuals(world))
            {
                Assert.All(residual.Clauses, clause => Assert.Equal(clause.Select(one => one.Atom.Id).Order(StringComparer.Ordinal), clause.Select(one => one.Atom.Id)));
                Assert.Equal(residual.Clauses.Select(Text).Order(StringComparer.Ordinal), residual.Clauses.Select(Text));
            }
        }, iter: Soak.Times(100), print: world => world.ToString());

    private static IEnumerable<Residual> Residuals(RandomWorld world)
    {
        var reasoner = new Reasoner(world.Record);
        return world.Pairs
            .SelectMany(pair => RandomWorld.Days.Select(day => reasoner.Ask(new(pair.Guarantor, pair.Beneficiary, world.Kind, day, Settings.Default, Detail.Verdict))))
            .SelectMany(answer => answer.Tiers.Select(tier => tier.Residual).Append(answer.Residual));
    }

    /// <summary>Whether two residuals agree on every assignment; null when there are too many to try.</summary>
    private static bool? Same(ResidualReader reader, Residual one, Residual other)
    {
        var assignments = new Assignments(reader.Atoms(one).Concat(reader.Atoms(other)));
        return assignments.Count > MostAtoms
            ? null
            : assignments.All().All(open => reader.Holds(one, open, _ => 0) == reader.Holds(other, open, _ => 0));
    }

    private static IEnumerable<Residual> Shorter(Residual residual)
    {
        for (var i = 0; i < residual.Clauses.Length; i++)
        {
            yield return residual with { Clauses = residual.Clauses.RemoveAt(i) };
            for (var j = 0; j < residual.Clauses[i].Length; j++)
            {
                yield return residual with { Clauses = residual.Clauses.SetItem(i, residual.Clauses[i].RemoveAt(j)) };
            }
        }
    }

    private static string Text(Residual residual) => string.Join(" | ", residual.Clauses.Select(Text));

    private static string Text(ImmutableArray<Literal> clause) => string.Join(" or ", clause.Select(one => (one.Holds ? "" : "not ") + one.Atom.Id));
}
