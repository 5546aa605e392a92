namespace Assure.Architecture.Tests;

/// <summary>What a rule found wrong.</summary>
internal static class Findings
{
    /// <summary>Fails unless nothing was found, and shows all that was, a line each.</summary>
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
