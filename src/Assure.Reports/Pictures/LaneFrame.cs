using System.Collections.Immutable;

namespace Assure.Reports.Pictures;

/// <summary>Where days and labels stand on the width of a drawing of lanes.</summary>
/// <param name="from">The first day.</param>
/// <param name="to">The last day.</param>
/// <param name="left">Where the first day begins.</param>
/// <param name="right">Where the last day ends.</param>
internal sealed class LaneFrame(DateOnly from, DateOnly to, double left, double right)
{
    /// <summary>How many years lie between the lines of an axis.</summary>
    public const int Decade = 10;

    private const double Room = 8;
    private const double Apart = 3;
    private const int MostLines = 6;

    /// <summary>The first day.</summary>
    public DateOnly From => from;

    /// <summary>The last day.</summary>
    public DateOnly To => to;

    /// <summary>Where the last day ends.</summary>
    public double Right => right;

    /// <summary>The years in it that begin a decade, ascending.</summary>
    public ImmutableArray<int> Decades { get; } = [.. Enumerable.Range(from.Year, to.Year - from.Year + 1).Where(static year => year % Decade == 0)];

    /// <summary>Where a day begins.</summary>
    public double X(DateOnly day) => left + (right - left) * (Math.Clamp(day.DayNumber, from.DayNumber, to.DayNumber) - from.DayNumber) / (to.DayNumber - from.DayNumber);

    /// <summary>Events with the place of their labels: beside its stroke, each on the first line, from above, on which it meets no other label or stroke; where a few lines do not suffice, at least no label.</summary>
    public ImmutableArray<(LaneEvent Event, string Label, double X, double Left, int Line)> Placed(IEnumerable<LaneEvent> events, double size)
    {
        var placed = ImmutableArray.CreateBuilder<(LaneEvent Event, string Label, double X, double Left, int Line)>();
        var boxes = new List<Box>();
        foreach (var group in events.GroupBy(static one => (one.On, one.IsEnd)))
        {
            var names = string.Join(", ", group.Select(static one => one.Name).Distinct());
            var label = group.Key.IsEnd ? $"– {names}" : names;
            var (x, width) = (X(group.Key.On), TextMeasure.Width(label, size));
            double[] starts = [.. new[] { x + Apart, x - Apart - width }.Where(start => start >= 0 && start + width <= right), Math.Max(0, right - width)];
            var tries = Enumerable.Range(0, MostLines).SelectMany(line => starts.Take(Math.Max(1, starts.Length - 1)).Select(start => new Box(start, start + width, x, line)));
            var box = tries.Where(box => !boxes.Exists(box.Collides)).Concat(Enumerable.Range(0, boxes.Count + 1).Select(line => new Box(starts[0], starts[0] + width, x, line)).Where(box => !boxes.Exists(box.Overlaps))).First();
            boxes.Add(box);
            placed.Add((group.First(), label, x, box.Left, box.Line));
        }

        return placed.ToImmutable();
    }

    /// <summary>A label and the stroke that falls from its line.</summary>
    private readonly record struct Box(double Left, double Right, double X, int Line)
    {
        /// <summary>Whether two labels overlap.</summary>
        public bool Overlaps(Box other) => other.Line == Line && Left < other.Right + Room && other.Left < Right + Room;

        /// <summary>Whether two labels overlap, or the stroke of one falls through the other.</summary>
        public bool Collides(Box other) =>
            Overlaps(other)
            || (other.Line < Line && other.X > Left - 2 && other.X < Right + 2)
            || (other.Line > Line && X > other.Left - 2 && X < other.Right + 2);
    }
}
