using System.Text;
using System.Xml;
using Assure.Reports.Languages;

namespace Assure.Web.Site;

/// <summary>What tells search engines of the pages: <c>sitemap.xml</c>, and <c>robots.txt</c>, which leads to it. Both need the address at which a site stands.</summary>
public static class SiteMapFiles
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>How many pages one map may hold (sitemaps.org).</summary>
    private const int MostPages = 50_000;

    /// <summary>The files; none, where nobody has said where the site will stand.</summary>
    public static IEnumerable<MadeFile> All(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.Stands is not { } address ? [] :
        [
            new("robots.txt", _ => Encoding.ASCII.GetBytes($"User-agent: *\nAllow: /\nSitemap: {new Uri(address, "sitemap.xml").AbsoluteUri}\n")),
            new("sitemap.xml", made => Map(made, address)),
        ];
    }

    private static byte[] Map(SiteContent content, Uri address)
    {
        var pages = SiteMap.Of(content);
        if (pages.Length > MostPages)
        {
            throw new InvalidOperationException($"{pages.Length} pages are more than one map may hold, {MostPages}.");
        }

        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);

            // The pages of one thing in all languages follow one another.
            foreach (var same in pages.Chunk(Words.All.Count))
            {
                foreach (var page in same)
                {
                    xml.WriteStartElement("url", Namespace);
                    xml.WriteElementString("loc", Namespace, new Uri(address, page.Address.Path).AbsoluteUri);
                    xml.WriteElementString("lastmod", Namespace, $"{content.Record.EditionDate:yyyy-MM-dd}");
                    foreach (var other in same)
                    {
                        xml.WriteStartElement("link", Xhtml);
                        xml.WriteAttributeString("rel", "alternate");
                        xml.WriteAttributeString("hreflang", other.Language);
                        xml.WriteAttributeString("href", new Uri(address, other.Address.Path).AbsoluteUri);
                        xml.WriteEndElement();
                    }

                    xml.WriteEndElement();
                }
            }

            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
