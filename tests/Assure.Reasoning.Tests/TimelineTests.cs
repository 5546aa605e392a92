using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Fixtures;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void Spans_follow_one_another_without_gap_or_overlap() => Check((_, timeline, _) =>
    {
        Assert.Equal(RandomWorld.Season.First, timeline.Spans[0].From);
        Assert.Null(timeline.Spans[^1].To);
        for (var i = 1; i < timeline.Spans.Length; i++)
        {
            Assert.Equal(timeline.Spans[i - 1].To, timeline.Spans[i].From);
            Assert.True(timeline.Spans[i - 1].From < timeline.Spans[i].From);
            Assert.NotEqual(Shown(timeline.Spans[i - 1].Answer), Shown(timeline.Spans[i].Answer));
        }
    });

    [Fact]
    public void On_every_day_the_span_says_what_is_answered_when_asked() => Check((_, timeline, ask) =>
    {
        foreach (var span in timeline.Spans)
        {
            for (var day = span.From; day <= RandomWorld.Season.Last && (span.To is null || day < span.To); day = day.AddDays(1))
            {
                Assert.True(Shown(span.Answer) == Shown(ask(day)), $"{timeline.Guarantor} → {timeline.Beneficiary} on {day:O}: {Shown(ask(day))}, in the span from {span.From:O} {Shown(span.Answer)}");
            }
        }
    });

    [Fact]
    public void Changes_are_the_days_on_which_asking_gives_another_answer() => Check((_, timeline, ask) =>
    {
        var before = ask(RandomWorld.Season.First);
        for (var day = RandomWorld.Season.First.AddDays(1); day <= RandomWorld.Season.Last; day = day.AddDays(1))
        {
            var after = ask(day);
            var change = timeline.Changes.SingleOrDefault(one => one.On == day);
            var (shown, scope) = (Shown(before) != Shown(after), before.Residual.Key != after.Residual.Key);
            Assert.True((shown || scope) == change is not null, $"{timeline.Guarantor} → {timeline.Beneficiary} on {day:O}");
            if (change is not null)
            {
                Assert.Equal(!shown, change.ScopeOnly);
                Assert.Equal(Shown(before), Shown(change.Before));
                Assert.Equal(Shown(after), Shown(change.After));
            }

            before = after;
        }
    });

    [Fact]
    public void Every_change_falls_on_a_change_day_and_names_what_begins_or_ends_then() => Check((reasoner, timeline, _) =>
    {
        foreach (var change in timeline.Changes)
        {
            Assert.Contains(change.On, reasoner.ChangeDays);
            foreach (var cause in change.Causes)
            {
                if (cause.State is { } state)
                {
                    Assert.Equal(change.On, cause.AtEnd ? state.To : state.From);
                    continue;
                }

                var date = cause.Row is { } row ? cause.AtEnd ? row.To : row.From
                    : cause.Text is { } text ? (cause.AtEnd ? text.To : text.From)?.Date
                    : (cause.AtEnd ? cause.Qualification!.To : cause.Qualification!.From)?.Date;
                Assert.True(date is { } known && (known.First == change.On || known.Last == change.On), $"{change.On:O}: {cause}");
            }
        }
    });

    private static (Verdict?, SilenceReason?, Record.Texts.Form?, string, HangsOn) Shown(Answer answer) =>
        (answer.Verdict, answer.Silence?.Reason, answer.Form, answer.Residual.Shape, answer.HangsOn);

    private static void Check(Action<Reasoner, Timelines.Timeline, Func<DateOnly, Answer>> check) =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var reasoner = new Reasoner(world.Record);
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                var timeline = reasoner.TimelineOf(guarantor, beneficiary, world.Kind, Settings.Default, RandomWorld.Season.First, RandomWorld.Season.Last);
                check(reasoner, timeline, day => reasoner.Ask(new(guarantor, beneficiary, world.Kind, day, Settings.Default, Detail.Verdict)));
            }
        }, iter: Soak.Times(40), print: world => world.ToString());
}
