using System.Collections.Concurrent;
using System.Collections.Frozen;
using Assure.Record;
using Assure.Web.Site;

namespace Assure.Web.Serving;

/// <summary>Serves the pages and files of an edition on 127.0.0.1, each made when it is first asked for.</summary>
/// <param name="record">The edition.</param>
public sealed class SiteServer(RecordEdition record) : IDisposable
{
    private readonly FrozenDictionary<string, SitePage> pages = SiteMap.Of(new SiteContent(record)).ToFrozenDictionary(static page => page.Address.Path);
    private readonly FrozenDictionary<string, byte[]> files = SiteFiles.Of(record).ToFrozenDictionary(static file => file.Path, static file => file.Content);
    private readonly ConcurrentBag<PageRenderer> renderers = [];
    private WebApplication? app;

    /// <summary>Where it is reached, once started.</summary>
    public Uri Address => new(app!.Urls.First() + "/");

    /// <summary>Starts it.</summary>
    /// <param name="port">The port; 0 takes a free one.</param>
    public void Start(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        app = builder.Build();
        app.MapGet("/{**path}", AnswerAsync);
        app.Start();
    }

    /// <summary>Waits until it is asked to end.</summary>
    public void Wait() => app!.WaitForShutdown();

    /// <inheritdoc/>
    public void Dispose() => (app as IDisposable)?.Dispose();

    private async Task<IResult> AnswerAsync(string? path)
    {
        path ??= "";
        if (pages.TryGetValue(path, out var page))
        {
            if (!renderers.TryTake(out var renderer))
            {
                renderer = new(new SiteContent(record));
            }

            try
            {
                return Results.Content(await renderer.RenderAsync(page).ConfigureAwait(false), "text/html; charset=utf-8");
            }
            finally
            {
                renderers.Add(renderer);
            }
        }

        return files.TryGetValue(path.Length == 0 ? "index.html" : path, out var file) ? Results.Bytes(file, MediaTypes.Of(path)) : Results.NotFound();
    }
}
