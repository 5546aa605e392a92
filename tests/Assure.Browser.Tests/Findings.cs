namespace Assure.Browser.Tests;

/// <summary>What was found wrong, told whole.</summary>
internal static class Findings
{
    private const int MostTold = 60;

    public static void None(IEnumerable<string> found)
    {
        var all = found.ToArray();
        Assert.True(all.Length == 0, $"{all.Length} found:\n{string.Join('\n', all.Take(MostTold))}");
    }
}
