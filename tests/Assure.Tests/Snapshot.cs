namespace Assure.Tests;

/// <summary>Compares output with a file kept in the repository.</summary>
/// <remarks>With ASSURE_ACCEPT=1 in the environment the file is written instead.</remarks>
internal static class Snapshot
{
    public static void Matches(string name, string actual) => MatchesFile(Path.Combine(Repository.Expectations, name), actual);

    public static void MatchesFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("ASSURE_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"no file {path}; run with ASSURE_ACCEPT=1 and read what it writes");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
