using Assure.Reasoning.Asking;
using Assure.Reasoning.Scenarios;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests.Real;

public sealed class ScenarioAtlasTests
{
    private static readonly DateOnly Day = new(2026, 7, 31);
    private static readonly Lazy<ScenarioAtlas> Atlas = new(() => new(RealRecord.Edition, RealRecord.Edition.Kinds, Settings.Default));

    [Theory]
    [InlineData("not member(SWE, nato)")]
    [InlineData("member(SWE, csto)")]
    [InlineData("ratified(USA, rarotonga-p2)")]
    [InlineData("withdrawn(IRN, npt)")]
    [InlineData("acceded(ISR, npt) on 1995-01-01")]
    [InlineData("attacks(SWE, RUS)")]
    [InlineData("not attacks(SWE, RUS)")]
    [InlineData("in-breach(IRN, npt) found by USA")]
    [InlineData("without ru-1995")]
    [InlineData("repeat us-1995 as treaty")]
    [InlineData("reading assoc-95=manner")]
    [InlineData("with nac-2003")]
    public void What_can_be_assumed_gives_the_atlas_of_the_edited_record(string line) => Check(Read(line));

    [Fact]
    public void Each_of_many_facts_taken_away_or_added_gives_the_atlas_of_the_edited_record()
    {
        var record = RealRecord.Edition;
        var random = new Random(4);
        Relation[] relations = [.. record.Relations.Where(relation => relation.Truth == Truth.Recorded && record.Rows[relation.Index].Length > 0)];
        foreach (var relation in relations)
        {
            for (var i = 0; i < 4; i++)
            {
                var row = record.Rows[relation.Index][random.Next(record.Rows[relation.Index].Length)];
                var from = new DateOnly(1950 + random.Next(80), 1 + random.Next(12), 1);
                DateOnly? to = i % 2 == 0 ? null : from.AddDays(1 + random.Next(9000));
                Check(i < 2
                    ? new([new ScenarioChange.HoldsNot($"not {relation}({string.Join(", ", row.Arguments)})", relation, row.Arguments, from, to, null)])
                    : new([new ScenarioChange.Holds(
                        $"{relation}", relation, [.. relation.Parameters.Select(parameter => record.Of(parameter.Sort)[random.Next(record.Of(parameter.Sort).Count)])], from, to, null)]));
            }
        }
    }

    [Fact]
    public void The_changes_tell_from_what_to_what_and_when()
    {
        var change = Assert.Single(Atlas.Value.Under(Read("ratified(USA, rarotonga-p2)")).Changes, static change => change.Promise.Id == "non-use" && change.States.Contains(RealRecord.State("NZL").Index));
        Assert.Equal(("USA", new DateOnly(2026, 7, 31), null), (change.Guarantor.Id, change.From, change.To));
        Assert.Equal((Record.Texts.Form.Declaration, Record.Texts.Form.Treaty), (change.Before!.Value.Form, change.After!.Value.Form));
    }

    private static Scenario Read(string line) => new ScenarioReader(RealRecord.Edition).Read([line], Day).Scenario!;

    private static void Check(Scenario scenario) =>
        Tests.ScenarioAtlasTests.Same(Tests.ScenarioAtlasTests.Scratch(RealRecord.Edition, scenario, RealRecord.Edition.Kinds, Settings.Default), Atlas.Value.Under(scenario).Rows);
}
