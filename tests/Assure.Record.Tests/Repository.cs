namespace Assure.Record.Tests;

/// <summary>Finds the files that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Docs => Path.Combine(Root, "docs");

    public static string Record => Path.Combine(Root, "record");

    public static string Project => Path.Combine(Root, "tests", "Assure.Record.Tests");

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
