using Assure.Web.Site;

namespace Assure.Web.Tests.Site;

/// <summary>The whole site of the record, as it is written; the lab, which is published on its own, has tests of its own.</summary>
public sealed class WholeSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The folder it was written to.</summary>
    public string Path => folder.Path;

    /// <summary>How many files and bytes the writer says it wrote.</summary>
    public (int Files, long Bytes) Told { get; private set; }

    public async ValueTask InitializeAsync() => Told = await new SiteWriter(Program.Record).WriteAsync(folder.Path, static (_, _) => { });

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
