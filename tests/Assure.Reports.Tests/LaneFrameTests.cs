using Assure.Reports.Pictures;

namespace Assure.Reports.Tests;

public sealed class LaneFrameTests
{
    [Fact]
    public void Labels_of_many_events_never_overlap_and_stay_within_the_width()
    {
        var chance = new Random(1945);
        var (from, to) = (new DateOnly(1945, 1, 1), new DateOnly(2026, 7, 31));
        var frame = new LaneFrame(from, to, 130, 859);
        for (var round = 0; round < 300; round++)
        {
            // Most lie near the right edge, where room is scarcest.
            LaneEvent[] events = [.. Enumerable.Range(0, chance.Next(1, 16)).Select(_ => new LaneEvent(to.AddDays(-chance.Next(0, round % 2 == 0 ? 29000 : 3000)), new string('n', chance.Next(2, 30)), chance.Next(2) == 0)).OrderBy(one => one.On)];
            var placed = frame.Placed(events, 11);
            Assert.Equal(events.Select(one => (one.On, one.IsEnd)).Distinct().Count(), placed.Length);
            var boxes = placed.Select(one => new TextBox(one.Left, one.Line * 14, TextMeasure.Width(one.Label, 11), 11, one.Label)).ToArray();
            for (var i = 0; i < boxes.Length; i++)
            {
                Assert.InRange(boxes[i].X, 0, 859 - boxes[i].Width + 0.01);
                Assert.All(boxes.Take(i), other => Assert.False(boxes[i].Meets(other), $"{boxes[i]} meets {other}"));
            }
        }
    }

    [Fact]
    public void Days_run_from_the_left_edge_to_the_right()
    {
        var frame = new LaneFrame(new(1945, 1, 1), new(2026, 7, 31), 130, 859);
        Assert.Equal(130, frame.X(new(1945, 1, 1)));
        Assert.Equal(859, frame.X(new(2026, 7, 31)));
        Assert.Equal(859, frame.X(new(2030, 1, 1)));
        Assert.True(frame.X(new(1970, 3, 5)) < frame.X(new(1995, 4, 5)));
    }
}
