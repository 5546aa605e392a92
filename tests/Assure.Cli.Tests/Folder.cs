namespace Assure.Cli.Tests;

/// <summary>A folder that goes when the test is done; it may begin as a copy of the record.</summary>
internal sealed class Folder : IDisposable
{
    public Folder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "assure-tests-" + Guid.NewGuid().ToString("n"));

    public static Folder OfRecord()
    {
        var folder = new Folder();
        foreach (var file in Directory.EnumerateFiles(Repository.Record, "*", SearchOption.AllDirectories))
        {
            folder.Write(System.IO.Path.GetRelativePath(Repository.Record, file), File.ReadAllBytes(file));
        }

        return folder;
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Gives the copy of the record an edition number of its own.</summary>
    public void CallEdition(string number)
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(Path, "edition.csv"));
        Write("edition.csv", $"{lines[0]}\n{number}{lines[1][lines[1].IndexOf(',', StringComparison.Ordinal)..]}\n");
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
