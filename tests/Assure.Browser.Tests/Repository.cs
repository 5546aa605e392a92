namespace Assure.Browser.Tests;

/// <summary>Where the files of the tests lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Record { get; } = Path.Combine(Root, "record");

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
