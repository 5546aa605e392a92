using System.Globalization;

namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>How many random records a property is tried on: few on every run, more when <c>ASSURE_SOAK</c> multiplies them.</summary>
internal static class Soak
{
    private static readonly int Factor =
        int.TryParse(Environment.GetEnvironmentVariable("ASSURE_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    public static int Times(int count) => count * Factor;
}
