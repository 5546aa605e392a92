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

    /// <summary>Makes a page.</summary>
    public Task<string> RenderAsync(SitePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var view = new View(content, Words.For(page.Language)!, page.Address);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(page.Parameters) { [nameof(PageBase.View)] = view });
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync(page.Component, parameters).ConfigureAwait(false);
            return output.ToHtmlString();
        });
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => renderer.DisposeAsync();
}
