using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Assure.Record.Entities;
using Assure.Reports.Languages;
using Assure.Web.Pages;
using Assure.Web.Queries;
using Assure.Web.Site;

namespace Assure.Web.Serving;

/// <summary>Answers people: pages, each made when first asked for, and a helpful page where there is none.</summary>
/// <param name="content">Makes what pages show, for one thread.</param>
/// <param name="sender">Sends.</param>
internal sealed class PageResponder(Func<SiteContent> content, Sender sender) : IAsyncDisposable
{
    private const long MostKept = 48L * 1024 * 1024;
    private const int MostWaiting = 64;

    /// <summary>What pages show is kept; after so many pages it makes room.</summary>
    private const int MostPages = 2000;
    private const string Html = "text/html; charset=utf-8";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly FrozenSet<Type> Quick = FrozenSet.ToFrozenSet([typeof(StatePage), typeof(PairPage), typeof(SilentPage), typeof(SearchPage), typeof(AboutPage), typeof(NotFoundPage), typeof(ProblemPage)]);
    private readonly DateOnly latest = content().Latest;
    private readonly FrozenDictionary<string, SitePage> pages = SiteMap.Of(content()).ToFrozenDictionary(static page => page.Address.Path);
    private readonly KeptAnswers<Representation> kept = new(MostKept, static made => made.Size);
    private readonly ConcurrentBag<(PageRenderer Renderer, int Made)> renderers = [];

    /// <summary>Pages that show no more than one state's answers: they are made at once, whatever else is being made.</summary>
    private readonly Lane quick = new(Math.Max(2, Environment.ProcessorCount), MostWaiting);

    /// <summary>Pages that show what is worked out once for all, and the first of which waits for it.</summary>
    private readonly Lane slow = new(Math.Max(2, Environment.ProcessorCount), MostWaiting);
    private int beingAsked;

    /// <summary>Answers where there is a page, or a page under a like address.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Its path, without a leading stroke.</param>
    /// <returns>False: there is no such page.</returns>
    public async Task<bool> TryAnswerAsync(HttpContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!pages.TryGetValue(path, out var page))
        {
            return TryRedirect(context, path);
        }

        DateOnly? on = null;
        if (context.Request.Query["on"] is { Count: > 0 } written)
        {
            var asked = AskedDay.Of(written, latest);
            if (asked.Day is not { } day)
            {
                await SendAsync(context, path, 400, typeof(ProblemPage), (nameof(ProblemPage.Problem), "api.problem.day"), (nameof(ProblemPage.Values), (object[])[asked.Written, $"{asked.Nearest:yyyy-MM-dd}"])).ConfigureAwait(false);
                return true;
            }

            // The lab reads the day itself.
            if (page.Component != typeof(StatePage) && page.Component != typeof(LabPage))
            {
                LeadOn(context, path, await AnchorAsync(page, day).ConfigureAwait(false));
                return true;
            }

            on = page.Component == typeof(StatePage) ? day : null;
        }

        var key = on is { } chosen ? $"{path}?on={chosen:yyyy-MM-dd}" : path;
        var tag = sender.Tag(key);
        if (Sender.IsKnown(context, path, Html, tag))
        {
            return true;
        }

        Interlocked.Increment(ref beingAsked);
        try
        {
            var made = await kept.GetAsync(key, () => MakeAsync(page, on)).WaitAsync(context.RequestAborted).ConfigureAwait(false);
            await Sender.SendAsync(context, path, made, tag).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref beingAsked);
        }

        return true;
    }

    /// <summary>Says on a page that there is nothing at an address, and what is near.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Its path, without a leading stroke.</param>
    public Task SendMissingAsync(HttpContext context, string path) =>
        SendAsync(context, path, 404, typeof(NotFoundPage), (nameof(NotFoundPage.Path), path));

    /// <summary>Makes every page before it is asked for, while nothing else is, so that none has to be waited for.</summary>
    public async Task WarmAsync(CancellationToken cancelled)
    {
        foreach (var page in pages.Values.OrderBy(static page => page.Address.Path.Count(static letter => letter == '/')))
        {
            while (Volatile.Read(ref beingAsked) > 0)
            {
                await Task.Delay(Pause, cancelled).ConfigureAwait(false);
            }

            if (cancelled.IsCancellationRequested || kept.Bytes > MostKept / 10 * 9)
            {
                return;
            }

            await kept.GetAsync(page.Address.Path, () => MakeAsync(page, null)).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        while (renderers.TryTake(out var idle))
        {
            await idle.Renderer.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<Representation> MakeAsync(SitePage page, DateOnly? on)
    {
        var isQuick = Quick.Contains(page.Component);
        var making = await (isQuick ? quick : slow).RunAsync(() => RenderAsync(page, on), isLong: !isQuick).ConfigureAwait(false) ?? throw new TooManyException();
        return Representation.Packed(Encoding.UTF8.GetBytes(await making.ConfigureAwait(false)), Html);
    }

    /// <summary>The place on a page where a day is told: on a pair's, the span in which it lies; none on a page that tells of no one day.</summary>
    private async Task<string> AnchorAsync(SitePage page, DateOnly day)
    {
        if (page.Component != typeof(PairPage))
        {
            return "";
        }

        var (guarantor, beneficiary) = ((State)page.Parameters[nameof(PairPage.Guarantor)]!, (Entity)page.Parameters[nameof(PairPage.Beneficiary)]!);
        var finding = await quick.RunAsync(() => With(renderer => Task.FromResult("#" + renderer.Content.SpansOf(guarantor, beneficiary).First(span => span.From <= day).Anchor)), isLong: false).ConfigureAwait(false) ?? throw new TooManyException();
        return await finding.ConfigureAwait(false);
    }

    /// <summary>Leads to the page without the day, which it does not take; whatever else was asked for stays.</summary>
    private static void LeadOn(HttpContext context, string path, string anchor)
    {
        var others = QueryString.Create(context.Request.Query.Where(static one => one.Key != "on").SelectMany(static one => one.Value.Select(value => KeyValuePair.Create(one.Key, value))));
        Headers.Write(context.Response, path, Html);
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = new SiteAddress(path).RelativeTo(new(path)) + others + anchor;
    }

    private async Task SendAsync(HttpContext context, string path, int status, Type component, params (string Name, object? Value)[] about)
    {
        var language = (Words.All.FirstOrDefault(words => path.StartsWith(words.Code + "/", StringComparison.Ordinal)) ?? Words.English).Code;
        var page = new SitePage(language, new(path), component, about.ToDictionary(static one => one.Name, static one => one.Value));
        await Sender.SendAsync(context, path, await MakeAsync(page, null).ConfigureAwait(false), null, status).ConfigureAwait(false);
    }

    private Task<string> RenderAsync(SitePage page, DateOnly? on) => With(renderer => renderer.RenderAsync(page, on));

    private async Task<string> With(Func<PageRenderer, Task<string>> make)
    {
        var (renderer, made) = renderers.TryTake(out var idle) ? idle : (new PageRenderer(content()), 0);
        var html = await make(renderer).ConfigureAwait(false);
        if (made + 1 < MostPages)
        {
            renderers.Add((renderer, made + 1));
        }
        else
        {
            await renderer.DisposeAsync().ConfigureAwait(false);
        }

        return html;
    }

    /// <summary>Leads on from an address that lacks its last stroke, is in capitals, or names the file of a page.</summary>
    private bool TryRedirect(HttpContext context, string path)
    {
        var plain = path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        if (new[] { plain, plain + "/", plain.ToLowerInvariant(), plain.ToLowerInvariant() + "/" }.FirstOrDefault(pages.ContainsKey) is not { } there)
        {
            return false;
        }

        Headers.Write(context.Response, path, Html);
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = new SiteAddress(there).RelativeTo(new(path)) + context.Request.QueryString.Value;
        return true;
    }
}
