using System.Text;
using System.Xml;
using Assure.Reports.Briefs;
using DocumentFormat.OpenXml.Packaging;

namespace Assure.Word;

/// <summary>What a Word document says of itself: title, author, stamp, language.</summary>
internal static class WordProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes them.</summary>
    public static void Write(CoreFilePropertiesPart part, Brief brief)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, brief.Title);
        xml.WriteElementString("dc", "creator", Dublin, "Assure");
        xml.WriteElementString("dc", "description", Dublin, brief.Stamp);
        xml.WriteElementString("dc", "language", Dublin, brief.Words.Code);
        xml.WriteEndElement();
    }
}
