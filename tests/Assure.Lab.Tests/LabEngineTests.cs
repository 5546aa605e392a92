using System.Globalization;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Reports.Blocks;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using CsCheck;

namespace Assure.Lab.Tests;

/// <summary>The lab asks less than everything, and finds the same.</summary>
public sealed class LabEngineTests
{
    private static readonly RecordEdition Record = RealRecord.Edition;
    private static readonly LabEngine Engine = new(Record);
    private static readonly WhatIfFinder Finder = new(Record);

    /// <summary>Assumptions of every sort, put together by chance.</summary>
    private static readonly Gen<string> Lines =
        from state in OneOf([.. Record.States.Where(static state => state.ExistsOn(Record.ReadUpTo)).Select(static state => state.Id)])
        from promiser in OneOf([.. Record.Promisers.Select(static state => state.Id)])
        from alliance in OneOf([.. Record.Alliances.Select(static one => one.Id)])
        from treaty in OneOf([.. Record.Treaties.Select(static one => one.Id)])
        from text in OneOf([.. Record.Texts.Where(static one => one.Standing == Assure.Record.Texts.Standing.Assurance).Select(static one => one.Id)])
        from reading in OneOf([.. Record.Disputes.SelectMany(static dispute => dispute.Readings.Select(reading => $"{dispute.Id}={reading.Id}"))])
        from sort in Gen.Int[0, 9]
        select sort switch
        {
            0 => $"member({state}, {alliance})",
            1 => $"not member({state}, {alliance})",
            2 => $"acceded({state}, {treaty})",
            3 => $"withdrawn({state}, {treaty})",
            4 => $"ratified({promiser}, {treaty})",
            5 => $"without {text}",
            6 => $"repeat {text} as treaty",
            7 => $"attacks-with({state}, {promiser}, USA)",
            8 => $"in-breach({state}, npt) found by {promiser}",
            _ => $"reading {reading}",
        };

    [Theory]
    [InlineData("", "not member(SWE, nato)")]
    [InlineData("", "withdrawn(SWE, npt)")]
    [InlineData("", "acceded(IND, npt)", "member(AUT, nato)")]
    [InlineData("", "not defence-pact(JPN, USA)")]
    [InlineData("", "ratified(USA, rarotonga-p2)")]
    [InlineData("", "without us-1995")]
    [InlineData("", "without us-1995-later")]
    [InlineData("", "with nac-2003")]
    [InlineData("", "repeat cn-1995 as treaty")]
    [InlineData("", "attacks-with(SWE, RUS, USA)")]
    [InlineData("", "attacks(SWE, RUS)", "uses-cbw(POL, USA)")]
    [InlineData("", "in-breach(IRN, npt) found by USA")]
    [InlineData("", "reading assoc-95=manner")]
    [InlineData("beneficiary", "hosts-for(SWE, USA)")]
    [InlineData("beneficiary", "not member(SWE, nato)")]
    [InlineData("guarantor", "reading assoc-95=manner")]
    [InlineData("RUS", "not member(SWE, nato)")]
    public void What_a_scenario_changes_is_what_asking_pair_by_pair_finds(string viewpoint, params string[] lines) => Holds(viewpoint, Record.ReadUpTo, lines);

    [Fact]
    public void So_it_is_for_scenarios_put_together_by_chance() =>
        (from lines in Lines.Array[1, 3] from viewpoint in OneOf("", "", "guarantor", "beneficiary", "USA", "RUS") select (lines, viewpoint))
            .Sample(static one => Holds(one.viewpoint, Record.ReadUpTo, one.lines), iter: 60, threads: 1);

    [Fact]
    public void So_it_is_on_another_day() => Holds("", new(2010, 3, 1), ["not member(POL, nato)", "reading assoc-95=manner"]);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Holds(string viewpoint, DateOnly on, string[] lines)
    {
        if (new ScenarioReader(Record).Read(lines, on).Scenario is not { } scenario)
        {
            return;
        }

        var settings = Engine.SettingsFor(viewpoint)!;
        var day = Engine.Day(on, settings);
        var found = day.Find(scenario);
        var asked = Finder.Find(scenario, on, [.. day.Promisers], [.. day.States.Cast<Entity>()], Engine.Kinds, settings);
        var context = new PageContext(Record, Words.English, on, settings, IsDayChosen: true);
        var told = string.Create(CultureInfo.InvariantCulture, $"{viewpoint} {on:yyyy-MM-dd} {string.Join("; ", lines)}");
        Assert.True(Json(context, asked) == Json(context, day.InFull(found)), told);
        Assert.Equal(asked.Changes.Length, found.Changes);
        Assert.True(Html(WhatIfPage.Of(context, asked, unfolded: false)) == Html(WhatIfPage.Of(context, found, unfolded: false)), told);
    }

    private static string Json(PageContext context, WhatIf found) => System.Text.Encoding.UTF8.GetString(new JsonReport(Record, context.On, context.Settings).WhatIf(found));

    private static string Html(IEnumerable<Block> blocks) => new HtmlRenderer(static _ => null).Render(blocks);
}
