using System.Text.RegularExpressions;
using Assure.Reports.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assure.Web.Site;

/// <summary>Makes the HTML of pages from their components.</summary>
/// <remarks>Not safe for several threads at once, as its content is not.</remarks>
/// <param name="content">What there is to show.</param>
public sealed partial class PageRenderer(SiteContent content) : IAsyncDisposable
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
            return Lean(output.ToHtmlString());
        });
    }

    /// <summary>The same page in fewer bytes: characters as themselves, lines without indentation, no ends of list items and cells, which HTML lets be left out.</summary>
    private static string Lean(string html) =>
        Indentation().Replace(NeedlessEnd().Replace(Entity().Replace(html, static match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString()), ""), "\n");

    /// <summary>A character beyond ASCII, or an apostrophe, which double quotation marks and elements hold as it is.</summary>
    [GeneratedRegex("&#x(27|2B|[A-F][0-9A-F]|[0-9A-F]{3,4});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    /// <summary>The end of an element that the next one, or the end of the list or table, ends as well; and the stroke of elements that have no end.</summary>
    [GeneratedRegex("\\s*</(?:li|t[dhr]|thead|tbody|d[dt])>| /(?=>)", RegexOptions.CultureInvariant)]
    private static partial Regex NeedlessEnd();

    [GeneratedRegex("\n\\s+(?=<)", RegexOptions.CultureInvariant)]
    private static partial Regex Indentation();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => renderer.DisposeAsync();
}
