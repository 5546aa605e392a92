using Assure.Reasoning.Asking;
using Assure.Reasoning.Checking;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

public sealed class PageTests
{
    private static readonly string[] Promisers = ["CHN", "IND", "ISR", "RUS", "USA"];

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_state_is_answered_in_sentences_and_a_table(string language) => Snapshot.Matches($"state-{language}.txt", Text(State(language)));

    [Fact]
    public void A_state_is_answered_in_markdown() => Snapshot.Matches("state-en.md", MarkdownRenderer.Render(State("en")));

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_pair_is_answered_in_full_with_its_proof(string language) =>
        Snapshot.Matches($"pair-{language}.txt", Text(PairPage.Of(Small.Page(Words.For(language)!), Small.AskAll("RUS", "SWE", detail: Detail.Proof), Small.Record.Kinds, why: true)));

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_timeline_names_each_change_its_row_and_its_reading(string language)
    {
        var timeline = Small.Reasoner.TimelineOf(Small.State("RUS"), Small.State("SWE"), Small.Kind("non-use"), Settings.Default);
        Snapshot.Matches($"timeline-{language}.txt", Text(TimelinePage.Of(Small.Page(Words.For(language)!), timeline)));
    }

    [Fact]
    public void An_atlas_groups_states_by_identical_answers()
    {
        var kinds = Small.Record.Kinds[..1];
        Snapshot.Matches("atlas-en.txt", Text(AtlasPage.Of(Small.Page(Words.English), Small.Reasoner.Atlas(Small.Day("2026-07-31"), kinds, Settings.Default), kinds)));
    }

    [Fact]
    public void Things_of_the_record_are_shown() => Snapshot.Matches("show-en.txt", string.Join("\n\n", new[]
    {
        Text(ShowPages.Entity(Small.Page(Words.English), Small.State("RUS"))),
        Text(ShowPages.Instrument(Small.Page(Words.English), Small.Record.Instruments.Single(instrument => instrument.Id == "ru-1995"))),
        Text(ShowPages.Relation(Small.Page(Words.English), Small.Record.Relations.Single(relation => relation.Name == "attacks-with"))),
    }));

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_reading_has_its_page_with_the_words_at_issue_and_the_answers_under_each_reading(string language)
    {
        var page = Small.Page(Words.For(language)!);
        var finder = new ReadingFinder(Small.Record, page.On);
        var reports = Small.Record.Disputes.Select(finder.Of).ToArray();
        Snapshot.Matches($"readings-{language}.txt", string.Join("\n\n", reports.Select(report => Text(ReadingPage.Of(page, report))).Append(Text(ReadingPage.All(page, reports)))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void What_nobody_read_is_listed_with_what_turns_on_it(string language)
    {
        var page = Small.Page(Words.For(language)!);
        Snapshot.Matches($"unverified-{language}.txt", Text(UnverifiedPage.Of(page, new UnverifiedFinder(Small.Record).Find(page.On))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void A_sweep_tells_what_made_changes_and_each_failure(string language)
    {
        var page = Small.Page(Words.For(language)!);
        var sound = new SweepChecker(Small.Record).Check();
        Assert.Empty(sound.Failures);
        var (russia, sweden, kind, day) = (Small.State("RUS"), Small.State("SWE"), Small.Kind("non-use"), Small.Day("2024-03-07"));
        var faulty = sound with
        {
            Failures =
            [
                new(SweepFault.Gap, russia, sweden, kind, day, "conditional, declaration", ""),
                new(SweepFault.Overlap, russia, null, kind, day, "", ""),
                new(SweepFault.Jump, russia, sweden, kind, day, "conditional", "none"),
                new(SweepFault.Disagreement, russia, sweden, kind, day, "conditional", "dormant"),
            ],
        };
        Snapshot.Matches($"sweep-{language}.txt", $"{Text(SweepPage.Of(page, sound))}\n\n{Text(SweepPage.Of(page, faulty))}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void An_expectation_that_is_not_met_is_told_with_its_place_and_the_answer(string language)
    {
        var text = Small.Record.Texts.Single(text => text.Id == "ru-1995");
        Expectation Expect(string verdict, Form? form, Text? only, bool byReading) =>
            new(text.Instrument, Small.Kind("non-use"), Small.State("RUS"), Small.State("SWE"), Small.Day("2024-03-06"), verdict, form, only, byReading, text.Origin);
        var record = Small.Record with { Expectations = [Expect("conditional", Form.Declaration, null, false), Expect("none", null, null, true), Expect("dormant", null, text, false)] };
        var report = new ExpectationChecker(record).Check();
        Assert.Equal((3, 2), (report.Asked, report.Failures.Length));
        Snapshot.Matches($"expectations-{language}.txt", Text(ExpectationPage.Of(Small.Page(Words.For(language)!), report)));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(132)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var language in new[] { "en", "sv" })
        {
            var text = new TextRenderer(width, Palette.Plain).Render(State(language));
            Assert.All(text.Split('\n'), line => Assert.True(line.Length <= width, line));
            Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var coloured = new TextRenderer(80, Palette.Ansi).Render(State("en"));
        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        Assert.Equal(Text(State("en")), System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]*m", string.Empty));
    }

    [Fact]
    public void Markdown_escapes_what_would_be_markup() =>
        Assert.Equal("a \\[b\\] \\*c\\* d\\|e\n", MarkdownRenderer.Render([new Block.Paragraph(Prose.Of("a [b] *c* d|e"))]));

    private static System.Collections.Immutable.ImmutableArray<Block> State(string language) => StateAnswersPage.Of(
        Small.Page(Words.For(language)!, chosen: true),
        Small.State("SWE"),
        [.. Promisers.SelectMany(promiser => Small.AskAll(promiser, "SWE"))],
        Small.Record.Kinds);

    private static string Text(IEnumerable<Block> blocks) => new TextRenderer(80, Palette.Plain).Render(blocks);
}
