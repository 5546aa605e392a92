using Assure.Reasoning.Asking;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Record;
using Assure.Record.Rules;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class ReadingFinderTests
{
    [Fact]
    public void Under_each_reading_those_answers_change_that_are_others_when_asked_so() =>
        WorldMaker.Gen(new()).Sample(world => Agree(world.Record, RandomWorld.Days[2], world.Record.Disputes), iter: Soak.Times(40), print: world => world.ToString());

    [Theory]
    [InlineData("assoc-95", "2026-07-31")]
    [InlineData("prk-npt", "2026-07-31")]
    [InlineData("prk-npt", "2003-02-01")]
    [InlineData("eu-mutual-defence", "2015-01-01")]
    [InlineData("budapest-form", "2000-01-01")]
    public void So_they_do_in_the_record(string dispute, string on) =>
        Agree(RealRecord.Edition, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), [RealRecord.Dispute(dispute)]);

    [Fact]
    public void The_words_at_issue_are_found_with_their_pinpoints_through_definitions_too()
    {
        var uses = new ReadingFinder(RealRecord.Edition, RealRecord.Edition.ReadUpTo).Of(RealRecord.Dispute("assoc-95")).Uses;
        var joint = uses.Single(use => use.Name == "joint-95");
        Assert.Equal(ReadingUseKind.Definition, joint.Kind);
        Assert.Contains("ru-1995", joint.Texts);
        Assert.DoesNotContain("cn-1995", joint.Texts);
    }

    [Fact]
    public void Acts_that_hang_on_a_dispute_are_facts_at_issue()
    {
        var uses = new ReadingFinder(RealRecord.Edition, RealRecord.Edition.ReadUpTo).Of(RealRecord.Dispute("twn-npt")).Uses;
        Assert.Equal(["TWN signed npt 1968-07-01", "TWN ratified npt 1970-01-27"], uses.Select(use => use.Name));
        Assert.All(uses, use => Assert.Equal((ReadingUseKind.Act, 0), (use.Kind, use.Reading)));
        Assert.All(uses, use => Assert.StartsWith("tables/acts.csv:", use.Origin, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_marked_with_a_doubt_is_named_with_the_place_it_cites()
    {
        var doubt = RealRecord.Dispute("ru-2024-effect");
        var uses = new ReadingFinder(RealRecord.Edition, RealRecord.Edition.ReadUpTo).Of(doubt).Uses;
        Assert.Equal(["ru-2024-coalition", "ru-2024-joint"], uses.Select(use => use.Name));
        Assert.All(uses, use => Assert.Equal((ReadingUseKind.Marked, doubt.IndexOf("yes")), (use.Kind, use.Reading)));
        Assert.EndsWith(", para. 10", uses[0].Cites, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_dispute_and_doubt_of_the_record_is_named_by_something() =>
        Assert.All(RealRecord.Edition.Disputes, dispute => Assert.NotEmpty(new ReadingFinder(RealRecord.Edition, Reasoner.FirstDay).Of(dispute).Uses));

    /// <summary>Asks every cell under every reading, without a thought for what it may have met.</summary>
    private static void Agree(RecordEdition record, DateOnly day, IEnumerable<Dispute> disputes)
    {
        var finder = new ReadingFinder(record, day);
        var reasoner = new Reasoner(record);
        var given = reasoner.Atlas(day, record.Kinds, Settings.Default, Detail.Verdict);
        foreach (var dispute in disputes)
        {
            var report = finder.Of(dispute);
            Assert.Equal(given.Length, report.Answers);
            Assert.Equal(Enumerable.Range(0, dispute.Readings.Length).Where(reading => reading != dispute.Default), report.Effects.Select(effect => effect.Reading));
            foreach (var effect in report.Effects)
            {
                var settings = Settings.Default with { Readings = Settings.Default.Readings.Add(dispute, effect.Reading) };
                var then = reasoner.Atlas(day, record.Kinds, settings, Detail.Verdict);
                var expected = given.Zip(then).Where(pair => Headline(pair.First) != Headline(pair.Second));
                Assert.Equal(
                    expected.Select(pair => $"{pair.First.Guarantor} {pair.First.Beneficiary} {pair.First.Promise} {pair.First.Verdict} {pair.Second.Verdict} {pair.Second.Form}"),
                    effect.Changes.Select(change => $"{change.Before.Guarantor} {change.Before.Beneficiary} {change.Before.Promise} {change.Before.Verdict} {change.After.Verdict} {change.After.Form}"));
                Assert.Equal(report.Bearing.Sum(count => count.Answers), effect.Verdicts.Sum(count => count.Answers));
            }
        }
    }

    private static string Headline(Reasoning.Answers.Answer answer) => $"{answer.Verdict} {answer.Form} {answer.IsFormDisputed} {answer.Residual.Key} "
        + (answer.Verdict == Reasoning.Answers.Verdict.Disputed || answer.IsFormDisputed ? string.Join(" / ", answer.Falls.Select(fall => $"{string.Join(',', fall.Choices.Select(chosen => $"{chosen.Choice.Id}={chosen.Way}").Order())}:{fall.Verdict} {fall.Form}").Order()) : "");
}
