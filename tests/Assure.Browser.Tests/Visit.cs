using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Assure.Browser.Tests;

/// <summary>A visit to a site with a fresh profile, which notes what no page of it may do.</summary>
internal sealed class Visit
{
    /// <summary>How long to wait for what must come, in milliseconds.</summary>
    public const int Patience = 60_000;

    private readonly ConcurrentQueue<string> faults = [];
    private readonly ConcurrentDictionary<IRequest, string> unanswered = [];

    private Visit(IBrowserContext context, IPage page, Uri root) => (Context, Page, Root) = (context, page, root);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>The site's root.</summary>
    public Uri Root { get; }

    /// <summary>The address shown, below the site's root.</summary>
    public string Path => Page.Url.StartsWith(Root.AbsoluteUri, StringComparison.Ordinal) ? Page.Url[Root.AbsoluteUri.Length..] : Page.Url;

    public static async Task<Visit> StartAsync(IBrowserContext context, Uri root)
    {
        await context.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));");
        var visit = new Visit(context, await context.NewPageAsync(), root);
        context.Request += (_, request) => visit.Look(request);
        context.RequestFinished += (_, request) => visit.Answered(request);
        context.Response += (_, response) => visit.Look(response);
        context.RequestFailed += (_, request) => visit.Failed(request);
        context.Console += (_, message) => visit.Hear(message);
        context.WebError += (_, error) => visit.faults.Enqueue($"a script failed: {error.Error}");
        return visit;
    }

    /// <summary>Opens an address below the site's root.</summary>
    public async Task<IResponse?> GoAsync(string path) => await Page.GotoAsync(new Uri(Root, path).AbsoluteUri);

    /// <summary>Waits until the address below the site's root is the one given, and its page is read.</summary>
    public async Task ArriveAsync(string path)
    {
        try
        {
            // The page is looked at again and again: an event of its arrival can come before it is waited for.
            await Page.WaitForFunctionAsync("there => location.href === there && document.readyState === 'complete'", new Uri(Root, path).AbsoluteUri, new() { PollingInterval = 50 });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"not at {path} after {Patience / 1000} seconds, but at {Path} (“{await Page.TitleAsync()}”, {await Page.EvaluateAsync<string>("document.readyState")}){string.Concat(faults.Concat(unanswered.Values.Select(static url => $"unanswered: {url}")).Select(static fault => $"\n{fault}"))}");
        }
    }

    /// <summary>Presses Tab until what has the focus fits a selector.</summary>
    public async Task TabToAsync(string selector)
    {
        const int most = 400;
        for (var pressed = 0; pressed < most; pressed++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{most} times Tab do not reach {selector} on {Path}");
    }

    /// <summary>What was noted, and the cookies kept.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync() => [.. faults.Distinct(), .. (await Context.CookiesAsync()).Select(static cookie => $"a cookie: {cookie.Name}")];

    private void Look(IRequest request)
    {
        unanswered[request] = request.Url;
        var to = new Uri(request.Url);
        if (to.Scheme is not ("data" or "blob" or "about") && (to.GetLeftPart(UriPartial.Authority) != Root.GetLeftPart(UriPartial.Authority) || !to.AbsolutePath.StartsWith(Root.AbsolutePath, StringComparison.Ordinal)))
        {
            faults.Enqueue($"a request leaves the site: {request.Url}");
        }
    }

    private void Answered(IRequest request) => unanswered.TryRemove(request, out _);

    private void Look(IResponse response)
    {
        if (response.Status >= 400 && !response.Request.IsNavigationRequest)
        {
            faults.Enqueue($"{response.Status}: {response.Url}");
        }
    }

    private void Failed(IRequest request)
    {
        Answered(request);
        // What a page still asked for when it was left is broken off, and nobody's fault.
        if (request.Failure is not "net::ERR_ABORTED")
        {
            faults.Enqueue($"{request.Failure}: {request.Url}");
        }
    }

    private void Hear(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            faults.Enqueue($"{message.Type}: {message.Text}");
        }
    }
}
