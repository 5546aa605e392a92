using System.Diagnostics;
using System.Globalization;

namespace Assure.Peers.Measuring;

/// <summary>Measures the time that passes, and the processors' time of this process and of those it started and saw end (Linux).</summary>
internal sealed class Clock
{
    private const double TicksASecond = 100;

    private readonly long started = Stopwatch.GetTimestamp();
    private readonly double before = Spent();

    private Clock()
    {
    }

    /// <summary>A clock that runs.</summary>
    public static Clock Start() => new();

    /// <summary>What it cost since.</summary>
    public Cost Stop() => new(Stopwatch.GetElapsedTime(started), TimeSpan.FromSeconds(Spent() - before));

    /// <summary>User and system time of this process and its children, in seconds: fields 14 to 17 of its line in /proc, of which the second may hold blanks.</summary>
    private static double Spent()
    {
        var line = File.ReadAllText("/proc/self/stat");
        return line[(line.LastIndexOf(')') + 2)..].Split(' ')[11..15].Sum(static ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) / TicksASecond;
    }
}
