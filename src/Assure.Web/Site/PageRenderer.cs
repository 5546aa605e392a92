using Assure.Reports.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assure.Web.Site;

/// <summary>Makes the HTML of pages from their components.</summary>
/// <remarks>Not safe for several threads at once, as its content is not.</remarks>
/// <param name="content">What there is to show.</param>
public sealed class PageRenderer(SiteContent content) : IAsyncDisposable
{
    private readonly Microsoft.AspNetCore.Components.Web.HtmlRenderer renderer = new(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);

    /// <summary>What there is to show.</summary>
    public SiteContent Content => content;

    /// <summary>Makes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="on">The day it is to speak of; null: the latest one.</param>
    public Task<string> RenderAsync(SitePage page, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var view = new View(content, Words.For(page.Language)!, page.Address) { On = on };
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(page.Parameters) { [nameof(PageBase.View)] = view });
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync(page.Component, parameters).ConfigureAwait(false);
            return LeanHtml.Of(output.ToHtmlString());
        });
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => renderer.DisposeAsync();
}
