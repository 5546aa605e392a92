using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class ScenarioTests
{
    private static readonly DateOnly Day = new(2026, 7, 31);

    [Fact]
    public void A_fact_assumed_or_denied_is_so_on_its_days_and_as_recorded_on_all_others() =>
        Gen.Select(WorldMaker.Gen(new(Choices: false, Events: false)), Gen.Int[0, 1_000_000]).Sample((world, seed) =>
        {
            var change = Changes(world, seed, 1)[0];
            var edited = ScenarioEditor.Apply(world.Record, new([change]));
            var (relation, arguments, from, to, holds) = Parts(change);
            for (var day = RandomWorld.Season.First; day <= RandomWorld.Season.Last; day = day.AddDays(1))
            {
                foreach (var row in world.Record.Rows[relation.Index].Select(row => row.Arguments).Append(arguments))
                {
                    var isAssumed = day >= from && (to is null || day < to) && (row.SequenceEqual(arguments) || (relation.IsSymmetric && row.Reverse().SequenceEqual(arguments)));
                    Assert.Equal(isAssumed ? holds : Holds(world.Record, relation, row, day), Holds(edited, relation, row, day));
                }
            }
        }, iter: Soak.Times(200), print: one => one.Item1.ToString());

    [Fact]
    public void Answers_under_a_scenario_are_those_of_the_texts_on_the_edited_record() =>
        Gen.Select(WorldMaker.Gen(new()), Gen.Int[0, 1_000_000]).Sample((world, seed) =>
        {
            var edited = ScenarioEditor.Apply(world.Record, new(Changes(world, seed, 3)));
            var agreement = new Agreement(edited);
            var reasoner = new Reasoner(edited);
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                agreement.Check(reasoner, new(guarantor, beneficiary, world.Kind, RandomWorld.Days[2], Settings.Default, Detail.Verdict));
            }
        }, iter: Soak.Times(60), print: one => one.Item1.ToString());

    [Fact]
    public void The_order_of_assumptions_does_not_matter() =>
        Gen.Select(WorldMaker.Gen(new()), Gen.Int[0, 1_000_000]).Sample((world, seed) =>
        {
            var changes = Changes(world, seed, 4);
            Assert.Equal(Asked(world, changes), Asked(world, [.. changes.Reverse()]));
        }, iter: Soak.Times(60), print: one => one.Item1.ToString());

    [Fact]
    public void An_empty_scenario_leaves_the_edition_as_it_is() =>
        Assert.Same(RealRecord.Edition, ScenarioEditor.Apply(RealRecord.Edition, Scenario.Empty));

    [Fact]
    public void Whatever_is_assumed_is_listed_on_the_edited_edition()
    {
        var edited = ScenarioEditor.Apply(RealRecord.Edition, Read("not member(Sweden, nato)  -- leaves", "", "ratified(USA, rarotonga-p2) on 2026-07-01"));
        Assert.Equal(["not member(Sweden, nato)", "ratified(USA, rarotonga-p2) on 2026-07-01"], edited.Assumed);
    }

    [Theory]
    [InlineData("USA", "NZL", "ratified(USA, rarotonga-p2)", Answers.Verdict.Discretionary, Record.Texts.Form.Treaty)]
    [InlineData("RUS", "SWE", "attacks(SWE, RUS)", Answers.Verdict.Excluded, Record.Texts.Form.Declaration)]
    [InlineData("RUS", "SWE", "not attacks(SWE, RUS)", Answers.Verdict.Conditional, Record.Texts.Form.Declaration)]
    [InlineData("RUS", "SWE", "without ru-1995", Answers.Verdict.None, null)]
    [InlineData("RUS", "SWE", "repeat ru-1995 as treaty", Answers.Verdict.Conditional, Record.Texts.Form.Treaty)]
    [InlineData("ISR", "SWE", "with cd-10", Answers.Verdict.None, null)]
    public void An_assumption_changes_an_answer(string guarantor, string beneficiary, string line, Answers.Verdict verdict, Record.Texts.Form? form)
    {
        var scenario = Read(line);
        var answer = new Reasoner(ScenarioEditor.Apply(RealRecord.Edition, scenario))
            .Ask(new(RealRecord.State(guarantor), RealRecord.State(beneficiary), RealRecord.Kind("non-use"), Day, scenario.Over(Settings.Default)));
        Assert.Equal((verdict, form), (answer.Verdict!.Value, answer.Form));
    }

    [Theory]
    [InlineData("memberr(SWE, nato)", "there is no relation or act 'memberr'", "member")]
    [InlineData("member(Sweeden, nato)", "no state is called 'Sweeden'", "Sweden (SWE)")]
    [InlineData("member(SWE, natto)", "no alliance is called 'natto'", "nato")]
    [InlineData("member(SWE)", "',' is missing before ')'", null)]
    [InlineData("member(SWE, nato", "member is about 2 things", null)]
    [InlineData("member(SWE, nato) from 2026-13-01", "'2026-13-01' is no day", null)]
    [InlineData("member(SWE, nato) from 2026-05-01 to 2026-04-01", "it would end on 2026-04-01, before it begins on 2026-05-01", null)]
    [InlineData("member(DDR, nato)", "East Germany does not exist then", null)]
    [InlineData("not ratified(USA, rarotonga-p2)", "'not' does not go with the act 'ratified'", null)]
    [InlineData("reading assoc-95=maner", "'assoc-95' has no reading 'maner'", "manner")]
    [InlineData("with ru-1995", "'ru-1995' is a promise already", null)]
    [InlineData("without ru-1996", "there is no text or reservation 'ru-1996'", "ru-1993")]
    public void A_line_that_is_wrong_is_reported_with_what_was_expected(string line, string message, string? nearest)
    {
        var reading = new ScenarioReader(RealRecord.Edition).Read(["", line], Day);
        Assert.Null(reading.Scenario);
        var slip = Assert.Single(reading.Slips);
        Assert.Equal((2, message, nearest), (slip.Line, slip.Message.ToString(), slip.Nearest));
        Assert.NotEmpty(slip.Expected.ToString());
    }

    [Theory]
    [InlineData("member(SWE, csto)", "not member(SWE, csto)")]
    [InlineData("defence-pact(SWE, FIN)", "not defence-pact(FIN, SWE)")]
    [InlineData("acceded(ISR, npt)", "withdrawn(ISR, npt)")]
    [InlineData("reading assoc-95=status", "reading assoc-95=manner")]
    public void Assumptions_that_contradict_each_other_are_refused(string one, string other)
    {
        var slip = Assert.Single(new ScenarioReader(RealRecord.Edition).Read([one, other], Day).Slips);
        Assert.Equal((2, $"'{other}' contradicts line 1"), (slip.Line, slip.Message.ToString()));
    }

    [Fact]
    public void Generated_garbage_never_breaks_the_reader()
    {
        var reader = new ScenarioReader(RealRecord.Edition);
        Gen.OneOf(Gen.String, Gen.String["not member(SWE,nato) from2024-=\u00e5\t"]).Array[0, 6].Sample(
            lines => Assert.NotNull(reader.Read(lines, Day)), iter: Soak.Times(2_000));
    }

    private static Scenario Read(params string[] lines) => new ScenarioReader(RealRecord.Edition).Read(lines, Day).Scenario!;

    private static List<(Answers.Verdict?, Record.Texts.Form?, string)> Asked(RandomWorld world, ImmutableArray<ScenarioChange> changes)
    {
        var reasoner = new Reasoner(ScenarioEditor.Apply(world.Record, new(changes)));
        return
        [
            .. from pair in world.Pairs
               from day in RandomWorld.Days
               let answer = reasoner.Ask(new(pair.Guarantor, pair.Beneficiary, world.Kind, day, Settings.Default, Detail.Verdict))
               select (answer.Verdict, answer.Form, answer.Residual.Key),
        ];
    }

    /// <summary>Different facts assumed or denied, from days within the season on.</summary>
    private static ImmutableArray<ScenarioChange> Changes(RandomWorld world, int seed, int count)
    {
        var random = new Random(seed);
        var relations = world.Words.Closed.Where(relation => relation != world.Words.Responsible).ToArray();
        return
        [
            .. Enumerable.Range(0, count).Select(_ =>
            {
                var relation = relations[random.Next(relations.Length)];
                ImmutableArray<Entity> arguments = [.. relation.Parameters.Select(parameter => world.Record.Of(parameter.Sort) is var all ? all[random.Next(all.Count)] : null!)];
                var from = RandomWorld.Season.First.AddDays(random.Next(70));
                DateOnly? to = random.Next(2) == 0 ? null : from.AddDays(1 + random.Next(20));
                return (ScenarioChange)(random.Next(2) == 0
                    ? new ScenarioChange.Holds($"{relation}({string.Join(", ", arguments)})", relation, arguments, from, to, null)
                    : new ScenarioChange.HoldsNot($"not {relation}({string.Join(", ", arguments)})", relation, arguments, from, to, null));
            }).DistinctBy(static change => Parts(change) is var (relation, arguments, from, _, _) ? $"{relation} {string.Join(' ', arguments.OrderBy(static one => one.Id, StringComparer.Ordinal))} {from}" : ""),
        ];
    }

    private static (Relation Relation, ImmutableArray<Entity> Arguments, DateOnly From, DateOnly? To, bool Holds) Parts(ScenarioChange change) => change switch
    {
        ScenarioChange.Holds one => (one.Relation, one.Arguments, one.From, one.To, true),
        ScenarioChange.HoldsNot one => (one.Relation, one.Arguments, one.From, one.To, false),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static bool Holds(RecordEdition record, Relation relation, ImmutableArray<Entity> arguments, DateOnly day) =>
        record.Rows[relation.Index].Any(row => row.Arguments.SequenceEqual(arguments) && (row.From is null || row.From.Value.First <= day) && (row.To is null || day < row.To.Value.First));
}
