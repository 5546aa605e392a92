using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Feeds;

/// <summary>Writes a feed in the Atom format (RFC 4287). Links may be relative to the feed, so that it works below any address.</summary>
/// <param name="context">The setting: edition and language.</param>
/// <param name="link">Where a pair has its page, as seen from the feed; null for nowhere.</param>
/// <param name="self">Where the feed itself is, absolute or as seen from the feed.</param>
public sealed class AtomFeed(PageContext context, Func<Target, string?> link, string self)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed's file.</summary>
    /// <param name="name">What tells this feed from others: <c>changes</c>, <c>state/SWE</c>.</param>
    /// <param name="title">Its title.</param>
    /// <param name="entries">The entries, latest first.</param>
    /// <param name="most">How many of the latest are kept, at least one; the feed says so.</param>
    /// <returns>UTF-8 without a byte-order mark.</returns>
    public byte[] Of(string name, string title, IEnumerable<FeedEntry> entries, int most)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (words, page) = (context.Words, context.Words.Pages);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, words.Code);
            xml.WriteElementString("id", Urn($"{words.Code}/{name}"));
            xml.WriteElementString("title", title);
            xml.WriteElementString("subtitle", $"{page.Filled("feed.newest", page.Number(most))} {words.Scope} {context.Stamp}");
            xml.WriteElementString("updated", Time(context.Record.EditionDate));
            xml.WriteStartElement("link");
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("href", self);
            xml.WriteEndElement();
            xml.WriteStartElement("author");
            xml.WriteElementString("name", "Assure");
            xml.WriteEndElement();
            xml.WriteElementString("rights", "CC BY 4.0");
            foreach (var entry in entries.Take(most))
            {
                xml.WriteStartElement("entry");
                xml.WriteElementString("id", Urn($"{words.Code}/{entry.Id}"));
                xml.WriteElementString("title", $"{page[$"feed.{entry.Kind.ToString().ToLowerInvariant()}"]} · {entry.Title}");
                xml.WriteElementString("published", Time(entry.On));
                xml.WriteElementString("updated", Time(entry.On > context.Record.EditionDate ? entry.On : context.Record.EditionDate));
                xml.WriteStartElement("category");
                xml.WriteAttributeString("term", entry.Kind.ToString().ToLowerInvariant());
                xml.WriteAttributeString("label", page[$"feed.{entry.Kind.ToString().ToLowerInvariant()}"]);
                xml.WriteEndElement();
                if (link(entry.About) is { } to)
                {
                    xml.WriteStartElement("link");
                    xml.WriteAttributeString("href", to);
                    xml.WriteEndElement();
                }

                xml.WriteElementString("summary", $"{words.BareDate(entry.On)}. {Words.Capital(entry.Summary)}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static string Time(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";

    /// <summary>An id that nobody else has: the hash of a name, in the shape of a UUID of version 8 (RFC 9562).</summary>
    private static string Urn(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"assure/{name}"))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        var hex = Convert.ToHexStringLower(hash);
        return $"urn:uuid:{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }
}
