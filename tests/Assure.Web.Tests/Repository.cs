namespace Assure.Web.Tests;

/// <summary>Where the files of the tests lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Record { get; } = Path.Combine(Root, "record");

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
