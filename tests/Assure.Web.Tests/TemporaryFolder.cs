namespace Assure.Web.Tests;

/// <summary>A folder that goes when the test is done.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "assure-tests-" + Guid.NewGuid().ToString("n"));

    public string Named(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Named(name), text);
        return Named(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
