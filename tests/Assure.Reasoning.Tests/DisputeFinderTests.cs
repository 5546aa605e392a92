using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Disputes;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Record;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class DisputeFinderTests
{
    [Fact]
    public void What_a_dispute_changes_each_way_is_what_is_answered_when_asked_with_that_reading() =>
        WorldMaker.Gen(new()).Sample(world => AgreeWithAsking(world.Record, RandomWorld.Days[2], new DisputeFinder(world.Record, RandomWorld.Days[2]).All()), iter: Soak.Times(25), print: world => world.ToString());

    [Theory]
    [InlineData("2026-07-31")]
    [InlineData("2003-02-01")]
    public void So_it_is_in_the_record(string on)
    {
        var day = Day(on);
        AgreeWithAsking(RealRecord.Edition, day, new DisputeFinder(RealRecord.Edition, day).All());
    }

    [Fact]
    public void A_date_taken_one_way_gives_the_answer_of_that_fall()
    {
        var survey = new DisputeFinder(RealRecord.Edition, Day("1998-06-01")).All();
        var turning = survey.Windows.SelectMany(point => point.Turning.Select(answer => (Point: point, Answer: answer))).Where(one => one.Answer.Falls.All(fall => fall.Choices is [var chosen] && chosen.Choice == one.Point.Choice)).ToList();
        Assert.NotEmpty(turning);
        Assert.All(turning, one => Assert.All(one.Answer.Falls, fall =>
        {
            var then = one.Point.Under(one.Answer, fall.Choices[0].Way);
            Assert.Equal((fall.Verdict, fall.Form, fall.Residual.Key), (then.Verdict!.Value, then.Form, then.Residual.Key));
        }));
    }

    [Fact]
    public void Disputes_dates_and_our_readings_are_kept_apart_and_those_on_which_most_turns_stand_first()
    {
        var survey = new DisputeFinder(RealRecord.Edition, Day("1998-06-01")).All();
        Assert.All(survey.Disputes, point => Assert.True(point.Choice is Choice.OfReading { Dispute.IsDoubt: false }));
        Assert.All(survey.Windows, point => Assert.True(point.Choice is Choice.RowWindow or Choice.TextWindow));
        Assert.All(survey.Doubts, point => Assert.True(point.IsDoubt));
        Assert.Equal(RealRecord.Edition.Disputes.Length, survey.Disputes.Length + survey.Doubts.Length);
        foreach (var points in new[] { survey.Disputes, survey.Windows, survey.Doubts })
        {
            Assert.Equal(points.Select(point => point.Turning.Length).OrderDescending(), points.Select(point => point.Turning.Length));
            var foremost = DisputeSurvey.Foremost(points);
            Assert.All(points, point => Assert.True(point.Turning.Length <= foremost[0].Turning.Length));
            Assert.InRange(DisputeSurvey.Turning(points), foremost[0].Turning.Length, points.Sum(point => point.Turning.Length));
        }

        Assert.Empty(DisputeSurvey.Foremost([]));
    }

    [Theory]
    [InlineData("2026-07-31")]
    [InlineData("2000-01-01")]
    public void By_a_viewpoint_the_answers_are_those_given_when_asked_with_it(string on)
    {
        var day = Day(on);
        var record = RealRecord.Edition;
        var reasoner = new Reasoner(record);
        var given = reasoner.Atlas(day, record.Kinds, Settings.Default, Detail.Verdict);
        foreach (var effect in new DisputeFinder(record, day).All().Speakers)
        {
            var then = reasoner.Atlas(day, record.Kinds, effect.Speaker.Settings, Detail.Verdict);
            Assert.Equal(
                given.Zip(then).Where(pair => Headline(pair.First) != Headline(pair.Second)).Select(pair => $"{Cell(pair.First)} {Headline(pair.Second)}"),
                effect.Changes.Select(change => $"{Cell(change.Before)} {Headline(change.After)}"));
            Assert.Equal(
                then.Select(answer => answer.Verdict).OfType<Verdict>().GroupBy(verdict => verdict).OrderBy(group => group.Key).Select(group => new VerdictCount(group.Key, group.Count())),
                effect.Verdicts);
        }
    }

    [Fact]
    public void Every_voice_of_the_record_has_its_viewpoint_and_a_states_word_is_its_readings()
    {
        var record = RealRecord.Edition;
        var speakers = new DisputeFinder(record, record.ReadUpTo).Speakers();
        foreach (var voice in record.Disputes.SelectMany(dispute => dispute.Readings).SelectMany(reading => reading.Voices))
        {
            Assert.Single(speakers, speaker => voice.State is { } state ? speaker.Viewpoint.State == state : speaker.Name?.Name.En == voice.Name.En);
        }

        var japan = Assert.Single(speakers, speaker => speaker.Viewpoint.State?.Id == "JPN");
        Assert.Equal(RealRecord.Dispute("prk-npt").IndexOf("never-left"), japan.ReadingOf(RealRecord.Dispute("prk-npt")));
        Assert.Null(japan.ReadingOf(RealRecord.Dispute("twn-npt")));
        Assert.Equal([ViewpointKind.Guarantor, ViewpointKind.Beneficiary], speakers[^2..].Select(speaker => speaker.Viewpoint.Kind));
    }

    private static void AgreeWithAsking(RecordEdition record, DateOnly day, DisputeSurvey survey)
    {
        var reasoner = new Reasoner(record);
        var given = reasoner.Atlas(day, record.Kinds, Settings.Default, Detail.Verdict);
        Assert.Equal(given.Length, survey.Answers);
        foreach (var point in survey.Disputes.Concat(survey.Doubts))
        {
            var bearing = point.Bearing.ToDictionary(Cell);
            for (var way = 0; way < point.Choice.Ways; way++)
            {
                var then = reasoner.Atlas(day, record.Kinds, DisputeFinder.Taking(point.Choice, way), Detail.Verdict);
                foreach (var (before, after) in given.Zip(then))
                {
                    Assert.Equal(Headline(after), Headline(bearing.TryGetValue(Cell(before), out var answer) ? point.Under(answer, way) : before));
                }
            }
        }
    }

    private static string Cell(Answer answer) => $"{answer.Guarantor} {answer.Beneficiary} {answer.Promise}";

    private static string Headline(Answer answer) => $"{answer.Verdict} {answer.Form} {answer.IsFormDisputed} {answer.Residual.Key} "
        + (answer.Verdict == Verdict.Disputed || answer.IsFormDisputed ? string.Join(" / ", answer.Falls.Select(fall => $"{string.Join(',', fall.Choices.Select(chosen => $"{chosen.Choice.Id}={chosen.Way}").Order())}:{fall.Verdict} {fall.Form}").Order()) : "");

    private static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
