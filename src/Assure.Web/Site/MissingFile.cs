using System.Text;
using System.Text.RegularExpressions;
using Assure.Record;
using Assure.Reports.Languages;
using Assure.Web.Pages;

namespace Assure.Web.Site;

/// <summary>The page that hosts of files show for an address that leads nowhere: the one that is served, made to stand at no fixed place.</summary>
/// <remarks>
/// Its links lead from the root of the host, which is right where the site stands there. Below a path, its script finds the site's root from where the script itself
/// was found: it and the style are looked for at each depth.
/// </remarks>
public static partial class MissingFile
{
    /// <summary>Its path below the site's root.</summary>
    public const string Path = "404.html";

    private const int Deepest = 5;

    /// <summary>The file.</summary>
    public static byte[] Of(RecordEdition record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var page = new SitePage(Words.All[0].Code, new(Path), typeof(NotFoundPage), new Dictionary<string, object?>());
        var renderer = new PageRenderer(new SiteContent(record));
        var html = Relative().Replace(renderer.RenderAsync(page).GetAwaiter().GetResult(), "$1/");
        renderer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        var above = Enumerable.Range(0, Deepest).Select(static depth => string.Concat(Enumerable.Repeat("../", depth)));
        var found = string.Concat(above.Select(static up => $"<link rel=\"stylesheet\" href=\"{up}assets/site.css\" /><script src=\"{up}assets/missing.js\" defer></script>\n"));
        return Encoding.UTF8.GetBytes(html.Replace("</head>", found + "</head>", StringComparison.Ordinal));
    }

    [GeneratedRegex("( (?:href|src|action)=\"?)(?!\"|#|/|[a-z]+:)(?:\\./)?", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();
}
