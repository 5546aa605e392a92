namespace Assure.Language.Tests;

/// <summary>Finds the files that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Docs => Path.Combine(Root, "docs");

    public static string Expectations => Path.Combine(Root, "tests", "Assure.Language.Tests", "Expectations");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "global.json")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("no global.json above the tests");
    }
}
