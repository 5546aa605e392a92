using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Assure.Language.Diagnostics;
using Assure.Reasoning;
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
    private const int LongestNear = 100;

    /// <summary>What pages show is kept; after so many pages it makes room.</summary>
    private const int MostPages = 500;
    private const string Html = "text/html; charset=utf-8";
    private static readonly DateOnly LastDay = new(2100, 12, 31);
    private static readonly string[] Dated = [nameof(StatePage), nameof(PairPage)];
    private readonly FrozenDictionary<string, SitePage> pages = SiteMap.Of(content()).ToFrozenDictionary(static page => page.Address.Path);
    private readonly KeptAnswers<Representation> kept = new(MostKept, static made => made.Size);
    private readonly ConcurrentBag<(PageRenderer Renderer, int Made)> renderers = [];
    private readonly Lane lane = new(Environment.ProcessorCount, MostWaiting);

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
        if (Dated.Contains(page.Component.Name) && context.Request.Query["on"] is { Count: > 0 } written)
        {
            if (written is not [{ } text] || !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day < Reasoner.FirstDay || day > LastDay)
            {
                await SendAsync(context, path, 400, "api.problem.day").ConfigureAwait(false);
                return true;
            }

            on = day;
        }

        var key = on is { } chosen ? $"{path}?on={chosen:yyyy-MM-dd}" : path;
        var tag = sender.Tag(key);
        if (!Sender.IsKnown(context, path, Html, tag))
        {
            var made = await kept.GetAsync(key, () => MakeAsync(page, on)).WaitAsync(context.RequestAborted).ConfigureAwait(false);
            await Sender.SendAsync(context, path, made, tag).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Says on a page why there is none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Its path, without a leading stroke.</param>
    /// <param name="status">The status.</param>
    /// <param name="words">The key of the words that say what is wrong.</param>
    public async Task SendAsync(HttpContext context, string path, int status, string words)
    {
        ArgumentNullException.ThrowIfNull(context);
        var language = path.StartsWith("sv/", StringComparison.Ordinal) ? "sv" : Words.All[0].Code;
        var page = new SitePage(language, new(path), typeof(ProblemPage), new Dictionary<string, object?>
        {
            [nameof(ProblemPage.Problem)] = words,
            [nameof(ProblemPage.Near)] = status == 404 ? Near(path) : null,
        });
        await Sender.SendAsync(context, path, await MakeAsync(page, null).ConfigureAwait(false), null, status).ConfigureAwait(false);
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
        var making = await lane.RunAsync(() => RenderAsync(page, on), isLong: false).ConfigureAwait(false) ?? throw new TooManyException();
        return new(Encoding.UTF8.GetBytes(await making.ConfigureAwait(false)), Html);
    }

    private async Task<string> RenderAsync(SitePage page, DateOnly? on)
    {
        var (renderer, made) = renderers.TryTake(out var idle) ? idle : (new PageRenderer(content()), 0);
        var html = await renderer.RenderAsync(page, on).ConfigureAwait(false);
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

    /// <summary>The address most like one that there is not.</summary>
    private SiteAddress? Near(string path)
    {
        if (path.Length > LongestNear)
        {
            return null;
        }

        var parts = path.Split('/', 3);
        var folder = parts.Length == 3 ? $"{parts[0]}/{parts[1]}/" : "";
        return NearestName.Find(path.EndsWith('/') ? path : path + "/", pages.Keys.Where(known => known.StartsWith(folder, StringComparison.OrdinalIgnoreCase))) is { } near ? new(near) : null;
    }
}
