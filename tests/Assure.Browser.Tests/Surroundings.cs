using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Assure.Browser.Tests;
using Assure.Browser.Tests.Sites;
using Assure.Web.Serving;
using Assure.Web.Site;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Surroundings))]

namespace Assure.Browser.Tests;

/// <summary>What all tests share, each part made when a test first wants it: a browser, the written site below two paths, the served site.</summary>
public sealed class Surroundings : IAsyncDisposable
{
    /// <summary>The path below which the written site is hosted a second time.</summary>
    public const string Below = "/some/where/";

    private readonly string folder = Directory.CreateTempSubdirectory("assure-site-").FullName;
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> browser = new(StartBrowserAsync);
    private readonly Lazy<ImmutableArray<SitePage>> map = new(static () => SiteMap.Of(new SiteContent(RealRecord.Edition)));
    private readonly Lazy<Task<string>> written;
    private readonly Lazy<Task<Host>> atRoot;
    private readonly Lazy<Task<Host>> belowPath;
    private readonly Lazy<Task<SiteServer>> served;
    private readonly Lazy<Task> lab = new(PublishLabAsync);
    private readonly ConcurrentQueue<string> reported = [];

    public Surroundings()
    {
        served = new(async () =>
        {
            await lab.Value;
            var server = new SiteServer(RealRecord.Lent, reported.Enqueue);
            server.Start(0);
            return server;
        });
        written = new(async () =>
        {
            await lab.Value;
            await new SiteWriter(RealRecord.Lent) { IsCompressed = true }.WriteAsync(folder, static (_, _) => { }, Subset.Has);
            return folder;
        });
        atRoot = new(async () => await Host.StartAsync(await written.Value, "/", isCompressing: true));
        belowPath = new(async () => await Host.StartAsync(await written.Value, Below, isCompressing: false));
    }

    /// <summary>All pages of the site, written or not.</summary>
    public ImmutableArray<SitePage> Map => map.Value;

    /// <summary>Every sort of page.</summary>
    public IReadOnlyList<Sort> Sorts => Sort.Of(Map);

    /// <summary>The folder that the site is written into.</summary>
    public Task<string> FolderAsync() => written.Value;

    /// <summary>The root of the written site, hosted at the root of a host.</summary>
    public async Task<Uri> WrittenAsync() => (await atRoot.Value).Root;

    /// <summary>The root of the written site, hosted below a path.</summary>
    public async Task<Uri> WrittenBelowAsync() => (await belowPath.Value).Root;

    /// <summary>The root of the served site.</summary>
    public async Task<Uri> ServedAsync() => (await served.Value).Address;

    /// <summary>Visits a site with a fresh profile, and holds it to what is promised of every page: nothing is asked of others, nothing kept, nothing fails.</summary>
    /// <param name="root">The site's root.</param>
    /// <param name="during">What is done there.</param>
    /// <param name="options">What sort of browser it is; null: a wide one.</param>
    internal async Task VisitAsync(Uri root, Func<Visit, Task> during, BrowserNewContextOptions? options = null)
    {
        await using var context = await ContextAsync(options);
        var visit = await Visit.StartAsync(context, root);
        await during(visit);
        Findings.None([.. await visit.FaultsAsync(), .. reported]);
    }

    /// <summary>Visits the written site.</summary>
    internal async Task VisitAsync(Func<Visit, Task> during, BrowserNewContextOptions? options = null)
    {
        Chromium.Need();
        await VisitAsync(await WrittenAsync(), during, options);
    }

    /// <summary>A fresh profile.</summary>
    internal async Task<IBrowserContext> ContextAsync(BrowserNewContextOptions? options = null)
    {
        Chromium.Need();
        var context = await (await browser.Value).Browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(Visit.Patience);
        context.SetDefaultNavigationTimeout(Visit.Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated)
        {
            var (playwright, chromium) = await browser.Value;
            await chromium.CloseAsync();
            playwright.Dispose();
        }

        foreach (var host in new[] { atRoot, belowPath }.Where(static host => host.IsValueCreated))
        {
            await (await host.Value).DisposeAsync();
        }

        if (served.IsValueCreated)
        {
            await (await served.Value).DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Publishes the lab where that was not done since its sources changed, so that the sites have it.</summary>
    private static async Task PublishLabAsync()
    {
        using var publish = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "eng", "lab")]) { RedirectStandardError = true })!;
        var error = await publish.StandardError.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, error);
        Environment.SetEnvironmentVariable("ASSURE_LAB", Path.Combine(Repository.Root, "artifacts", "lab"));
    }

    private static async Task<(IPlaywright, IBrowser)> StartBrowserAsync()
    {
        // A machine under load is slow, not wrong: no test is about time.
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await Chromium.LaunchAsync(playwright));
    }
}
