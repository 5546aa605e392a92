using System.Runtime.InteropServices;

namespace Assure.Peers.Measuring;

/// <summary>The machine the figures are from.</summary>
internal static class Machine
{
    /// <summary>Its processor, memory, system and runtime, in words.</summary>
    public static string Words { get; } =
        $"{Field("/proc/cpuinfo", "model name")}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}";

    private static string Field(string file, string name) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "an unknown processor";
}
