namespace Assure.Tests;

/// <summary>Where the files of the repository lie that tests read.</summary>
internal static class Repository
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static string Record { get; } = Path.Combine(Root, "record");

    public static string Docs { get; } = Path.Combine(Root, "docs");

    /// <summary>The published shape of answers.</summary>
    public static string Schema { get; } = Path.Combine(Docs, "schema", "answers.schema.json");

    /// <summary>The folder of the test project this is compiled into.</summary>
    public static string Project { get; } = Path.Combine(Root, "tests", typeof(Repository).Assembly.GetName().Name!);

    /// <summary>What the tests of the project expect to be printed, file by file.</summary>
    public static string Expectations { get; } = Path.Combine(Project, "Expectations");

    /// <summary>Where pictures for people to look at are written; not kept.</summary>
    public static string Screenshots { get; } = Path.Combine(Root, "artifacts", "screenshots");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Assure.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside the repository.");
    }
}
