using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Scenarios;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Record;
using Assure.Record.Rules;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class ScenarioAtlasTests
{
    [Fact]
    public void The_atlas_under_a_scenario_is_that_of_the_edited_record() => Agree(new(OpenClasses: false), Settings.Default);

    [Fact]
    public void The_atlas_under_a_scenario_is_that_of_the_edited_record_where_nothing_is_in_doubt() => Agree(new(Choices: false, OpenClasses: false), Settings.Default);

    [Fact]
    public void The_atlas_under_a_scenario_is_that_of_the_edited_record_where_classes_hang_on_conduct() => Agree(new(), Settings.Default);

    [Fact]
    public void The_atlas_under_a_scenario_is_that_of_the_edited_record_from_the_beneficiarys_viewpoint() => Agree(new(OpenClasses: false), Settings.Default with { Viewpoint = Viewpoint.Beneficiary });

    [Fact]
    public void The_atlas_under_a_scenario_is_that_of_the_edited_record_from_the_guarantors_viewpoint() => Agree(new(OpenClasses: false), Settings.Default with { Viewpoint = Viewpoint.Guarantor });

    [Fact]
    public void The_atlas_under_a_scenario_is_that_of_the_edited_record_where_unread_words_are_open() =>
        Agree(new(Choices: false, Events: false, UnreadClauses: true, UnreadRows: true, OpenClasses: false, Depth: 2), Settings.Default with { Strict = true });

    [Fact]
    public void An_empty_scenario_changes_nothing_in_the_atlas() =>
        WorldMaker.Gen(new(OpenClasses: false)).Sample(world =>
        {
            var atlas = new ScenarioAtlas(world.Record, [world.Kind], Settings.Default);
            var under = atlas.Under(Scenario.Empty);
            Assert.Same(world.Record, under.Edited);
            Assert.Empty(under.Changes);
            Same(atlas.Basis, under.Rows);
        }, iter: Soak.Times(20), print: world => world.ToString());

    [Fact]
    public void The_order_of_assumptions_does_not_matter_to_the_atlas() =>
        Gen.Select(WorldMaker.Gen(new(OpenClasses: false)), Gen.Int[0, 1_000_000]).Sample((world, seed) =>
        {
            var atlas = new ScenarioAtlas(world.Record, [world.Kind], Settings.Default);
            var scenario = RandomScenario.Of(world, seed, 4);
            Same(atlas.Under(scenario).Rows, atlas.Under(new([.. scenario.Changes.Reverse()])).Rows);
        }, iter: Soak.Times(60), print: one => one.Item1.ToString());

    [Fact]
    public void The_changes_are_the_days_and_states_for_which_the_two_atlases_differ() =>
        Gen.Select(WorldMaker.Gen(new(OpenClasses: false)), Gen.Int[0, 1_000_000]).Sample((world, seed) =>
        {
            var atlas = new ScenarioAtlas(world.Record, [world.Kind], Settings.Default);
            var under = atlas.Under(RandomScenario.Of(world, seed, 3));
            foreach (var (before, after) in atlas.Basis.Zip(under.Rows))
            {
                for (var day = RandomWorld.Season.First; day <= RandomWorld.Season.Last; day = day.AddDays(1))
                {
                    foreach (var state in world.Record.States)
                    {
                        var told = under.Changes
                            .Where(change => change.Guarantor == before.Guarantor && change.Promise == before.Promise && change.From <= day && (change.To is null || day < change.To) && change.States.Contains(state.Index))
                            .Select(static change => (change.Before, change.After));
                        var (was, would) = (Label(before.On(day, state)), Label(after.On(day, state)));
                        Assert.Equal(was == would ? [] : [(was, would)], told);
                    }
                }
            }
        }, iter: Soak.Times(60), print: one => one.Item1.ToString());

    [Fact]
    public void What_a_scenario_changes_on_a_day_is_what_differs_when_every_question_is_asked() =>
        Gen.Select(WorldMaker.Gen(new()), Gen.Int[0, 1_000_000]).Sample((world, seed) =>
        {
            var scenario = RandomScenario.Of(world, seed, 2);
            var (was, would) = (new Reasoner(world.Record), new Reasoner(ScenarioEditor.Apply(world.Record, scenario)));
            var finder = new WhatIfFinder(world.Record);
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                var question = new Question(guarantor, beneficiary, world.Kind, RandomWorld.Days[2], Settings.Default);
                var (before, after) = (was.Ask(question), would.Ask(question with { Settings = scenario.Over(Settings.Default) }));
                var differs = (before.Verdict, before.Form, before.HangsOn, before.Best?.Verdict, before.Residual.Shape) != (after.Verdict, after.Form, after.HangsOn, after.Best?.Verdict, after.Residual.Shape);
                var found = finder.Find(scenario, RandomWorld.Days[2], [guarantor], [beneficiary], [world.Kind], Settings.Default);
                Assert.Equal((before.Silence is null ? 1 : 0, differs ? 1 : 0), (found.Asked, found.Changes.Length));
            }
        }, iter: Soak.Times(60), print: one => one.Item1.ToString());

    private static void Agree(WorldOptions options, Settings settings) =>
        Gen.Select(WorldMaker.Gen(options), Gen.Int[0, 1_000_000]).Sample((world, seed) =>
        {
            // Several scenarios with one basis: none leaves anything behind for the next.
            var atlas = new ScenarioAtlas(world.Record, [world.Kind], settings);
            Same(new Reasoner(world.Record).WholeAtlas([world.Kind], settings), atlas.Basis);
            for (var i = 0; i < 8; i++)
            {
                var scenario = RandomScenario.Of(world, seed + i, 1 + (i % 3));
                try
                {
                    Same(Scratch(world.Record, scenario, [world.Kind], settings), atlas.Under(scenario).Rows);
                }
                catch (Exception)
                {
                    TestContext.Current.SendDiagnosticMessage(string.Join("; ", scenario.Changes.Select(static change => change.Line)));
                    throw;
                }
            }
        }, iter: Soak.Times(60), print: one => one.Item1.ToString());

    internal static ImmutableArray<AtlasRow> Scratch(RecordEdition record, Scenario scenario, ImmutableArray<Kind> kinds, Settings settings) =>
        new Reasoner(ScenarioEditor.Apply(record, scenario)).WholeAtlas(kinds, scenario.Over(settings));

    internal static void Same(ImmutableArray<AtlasRow> expected, ImmutableArray<AtlasRow> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.Equal((one.Guarantor, one.Promise), (other.Guarantor, other.Promise));
            Assert.Equal(one.Pieces.Select(static piece => piece.From), other.Pieces.Select(static piece => piece.From));
            foreach (var (piece, like) in one.Pieces.Zip(other.Pieces))
            {
                Assert.Equal(piece.Groups, like.Groups);
            }
        }
    }

    private static AtlasLabel? Label(AtlasGroup? group) => group is { } one ? new(one.Verdict, one.Form, one.Best) : null;
}
