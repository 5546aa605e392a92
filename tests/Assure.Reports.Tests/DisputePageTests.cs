using System.Text;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Disputes;
using Assure.Reports.Blocks;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Tests;

public sealed class DisputePageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void All_points_and_each_of_them_are_told_with_every_account_and_by_viewpoint(string language)
    {
        var page = Small.Page(Words.For(language)!);
        var finder = new DisputeFinder(Small.Record, page.On);
        var points = Small.Record.Disputes.Select(dispute => finder.Of(new Choice.OfReading(dispute)));
        Snapshot.Matches($"disputes-{language}.txt", string.Join("\n\n", points.Select(point => Text(DisputePage.Of(page, point, finder.Answers, finder.SpeakersOn(point), named: true))).Prepend(Text(DisputePage.All(page, finder.All())))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Accounts_stand_in_the_order_of_their_holders_those_nobody_holds_last(string language)
    {
        var page = new PageContext(RealRecord.Edition, Words.For(language)!, RealRecord.Edition.ReadUpTo, Settings.Default, IsDayChosen: false);
        var finder = new DisputeFinder(RealRecord.Edition, page.On);
        foreach (var dispute in RealRecord.Edition.Disputes)
        {
            var choice = new Choice.OfReading(dispute);
            var order = Accounts.Order(page, choice);
            Assert.Equal(Enumerable.Range(0, dispute.Readings.Length), order.Order());
            string[] holders = [.. order.Where(way => !dispute.Readings[way].Voices.IsEmpty).Select(way => Accounts.Holder(page, choice, way))];
            Assert.Equal(holders.Order(StringComparer.OrdinalIgnoreCase), holders);
            Assert.All(order.Take(holders.Length), way => Assert.NotEmpty(dispute.Readings[way].Voices));
            var printed = Text(DisputePage.Of(page, finder.Of(choice), finder.Answers, [], named: false));
            Assert.All(dispute.Readings, reading => Assert.Contains($"- {reading.Id} (", printed, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_answers_turn_on_is_data_in_the_published_shape()
    {
        var day = Small.Day("2026-07-31");
        var finder = new DisputeFinder(Small.Record, day);
        var survey = finder.All();
        var report = new JsonReport(Small.Record, day, Settings.Default);
        var point = survey.Disputes[0];
        Assert.Empty(Schema.Load(Repository.Schema).Errors(Encoding.UTF8.GetString(report.Disputes(survey))));
        Assert.Empty(Schema.Load(Repository.Schema).Errors(Encoding.UTF8.GetString(report.Disputes(point, finder.Answers, finder.SpeakersOn(point)))));
        var lines = DisputeCsv.Of([.. survey.Disputes, .. survey.Windows, .. survey.Doubts], survey.Speakers).TrimEnd('\n').Split('\n');
        var expected = survey.Disputes.Concat(survey.Windows).Concat(survey.Doubts).Sum(one => one.Turning.Length * one.Choice.Ways) + survey.Speakers.Sum(effect => effect.Changes.Length);
        Assert.Equal(expected, lines.Length - 1);
    }

    private static string Text(IEnumerable<Block> blocks) => new TextRenderer(80, Palette.Plain).Render(blocks);
}
