using System.Globalization;

namespace Assure.Solver.Tests;

/// <summary>How much of what is too long for every run a run does: a share that moves with the record, and with <c>ASSURE_SOAK</c> all of it.</summary>
internal static class Soak
{
    private static readonly bool IsAll = Environment.GetEnvironmentVariable("ASSURE_SOAK") is { Length: > 0 };

    /// <summary>Whether a run has the thing of a number in its share, one in so many; which ones is decided by the hash of the record.</summary>
    public static bool Holds(int number, int spread) => IsAll || number % spread == Turn(spread);

    /// <summary>One day in so many; which ones is decided by the hash of the record, so that another edition has others. The last day is always among them.</summary>
    public static IEnumerable<DateOnly> Days(int spread) => ChangeDays.All.Where((_, i) => Holds(i, spread) || i == ChangeDays.All.Length - 1);

    private static int Turn(int spread) => int.Parse(RealRecord.Edition.Hash.AsSpan(0, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % spread;
}
