using System.Collections.Immutable;

namespace Assure.Reports.Pictures;

/// <summary>Where days and labels stand on the width of a drawing of lanes.</summary>
/// <param name="from">The first day.</param>
/// <param name="to">The last day.</param>
/// <param name="left">Where the first day begins.</param>
/// <param name="right">Where the last day ends.</param>
internal sealed class LaneFrame(DateOnly from, DateOnly to, double left, double right)
{
    private const double Room = 8;

    /// <summary>The first day.</summary>
    public DateOnly From => from;

    /// <summary>The last day.</summary>
    public DateOnly To => to;

    /// <summary>Where the last day ends.</summary>
    public double Right => right;

    /// <summary>Where a day begins.</summary>
    public double X(DateOnly day) => left + (right - left) * (Math.Clamp(day.DayNumber, from.DayNumber, to.DayNumber) - from.DayNumber) / (to.DayNumber - from.DayNumber);

    /// <summary>Events with the place of their labels: each on the first line, from above, on which it meets no other, and no stroke that falls from above.</summary>
    public ImmutableArray<(LaneEvent Event, string Label, double X, double Left, int Line)> Placed(IEnumerable<LaneEvent> events, double size)
    {
        var placed = ImmutableArray.CreateBuilder<(LaneEvent Event, string Label, double X, double Left, int Line)>();
        var boxes = new List<(double Left, double Right, double X, int Line)>();
        foreach (var group in events.GroupBy(static one => (one.On, one.IsEnd)))
        {
            var names = string.Join(", ", group.Select(static one => one.Name).Distinct());
            var label = group.Key.IsEnd ? $"– {names}" : names;
            var (x, width) = (X(group.Key.On), TextMeasure.Width(label, size));
            var start = x + 3 + width <= right ? x + 3 : x - 3 - width;
            var line = 0;
            while (boxes.Exists(other => Collide(other, start, start + width, x, line)))
            {
                line++;
            }

            boxes.Add((start, start + width, x, line));
            placed.Add((group.First(), label, x, start, line));
        }

        return placed.ToImmutable();
    }

    /// <summary>Whether a label and its stroke, falling from its line, meet another label or its stroke.</summary>
    private static bool Collide((double Left, double Right, double X, int Line) other, double start, double end, double x, int line) =>
        (other.Line == line && start < other.Right + Room && other.Left < end + Room)
        || (other.Line < line && other.X > start - 2 && other.X < end + 2)
        || (other.Line > line && x > other.Left - 2 && x < other.Right + 2);
}
