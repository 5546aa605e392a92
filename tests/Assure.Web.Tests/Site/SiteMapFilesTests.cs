using System.Text;
using System.Xml.Linq;
using Assure.Web.Site;

namespace Assure.Web.Tests.Site;

public sealed class SiteMapFilesTests
{
    private static readonly Uri Address = new("https://example.org/assure/");
    private static readonly Dictionary<string, byte[]> Files = Made();

    [Fact]
    public void Every_page_stands_in_the_map_with_its_other_languages()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9", xhtml = "http://www.w3.org/1999/xhtml";
        var urls = XDocument.Load(new MemoryStream(Files["sitemap.xml"])).Root!.Elements(map + "url").ToArray();
        Assert.Equal(SiteMap.Of(new SiteContent(Program.Record.Edition)).Select(static page => Address.AbsoluteUri + page.Address.Path), urls.Select(url => url.Element(map + "loc")!.Value));
        Assert.All(urls, url => Assert.Equal(["en", "sv"], url.Elements(xhtml + "link").Select(static link => link.Attribute("hreflang")!.Value)));
        Assert.All(urls, url => Assert.Contains(url.Element(map + "loc")!.Value, url.Elements(xhtml + "link").Select(static link => link.Attribute("href")!.Value)));
    }

    [Fact]
    public void Robots_are_led_to_the_map() => Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://example.org/assure/sitemap.xml\n", Encoding.ASCII.GetString(Files["robots.txt"]));

    [Fact]
    public void Where_nobody_said_where_the_site_will_stand_there_are_no_such_files() => Assert.Empty(SiteMapFiles.All(new SiteContent(Program.Record.Edition)));

    [Theory]
    [InlineData("pictures/en/state-swe.svg", "https://example.org/assure/en/state/swe/")]
    [InlineData("feeds/sv/state/swe.xml", "https://example.org/assure/feeds/sv/state/swe.xml")]
    [InlineData("feeds/en/group/nato.xml", "https://example.org/assure/en/pair/")]
    public void Pictures_and_feeds_lead_back_to_where_the_site_stands(string path, string address)
    {
        var standing = new SiteContent(Program.Record.Edition) { Stands = Address };
        var file = PictureFiles.Of(standing, path) ?? MadeFile.All(standing).Single(made => made.Path == path).Make(standing);
        Assert.Contains($"\"{address}", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
    }

    private static Dictionary<string, byte[]> Made()
    {
        var standing = new SiteContent(Program.Record.Edition) { Stands = Address };
        return SiteMapFiles.All(standing).ToDictionary(static file => file.Path, file => file.Make(standing));
    }
}
