namespace Assure.Cli.Tests;

/// <summary>Compares output with a file under Expectations.</summary>
/// <remarks>With ASSURE_ACCEPT=1 in the environment the file is written instead.</remarks>
internal static class Snapshot
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Repository.Project, "Expectations", name);
        if (Environment.GetEnvironmentVariable("ASSURE_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"no file {path}; run with ASSURE_ACCEPT=1 and read what it writes");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
