using Assure.Web.Site;

namespace Assure.Browser.Tests.Sites;

/// <summary>A sort of page, with one page that stands for it in all languages.</summary>
/// <param name="Name">Its component.</param>
/// <param name="Path">The address below the language, such as <c>state/swe/</c>.</param>
public sealed record Sort(string Name, string Path)
{
    /// <summary>Pages that stand for their sort; for the others the first does.</summary>
    private static readonly string[] Chosen = ["state/swe/", "pair/usa/ukr/", "text/unsc-984-usa/", "group/nato/"];

    /// <summary>Every sort of page of a site, found from its map, so that a new one is tested without a word here.</summary>
    public static IReadOnlyList<Sort> Of(IEnumerable<SitePage> pages) =>
    [
        .. pages.Where(static page => page.Language == "en").GroupBy(static page => page.Component)
            .Select(static same => new Sort(same.Key.Name, Below(same.FirstOrDefault(static page => Chosen.Contains(Below(page))) ?? same.First()))),
    ];

    public override string ToString() => Name;

    private static string Below(SitePage page) => page.Address.Path[(page.Language.Length + 1)..];
}
