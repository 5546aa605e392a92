using Assure.Reports.Briefs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assure.Word;

/// <summary>A briefing note as a Word document: headings, tables and footnotes are Word's own, so that it can be edited and its outline read aloud.</summary>
public static class WordBrief
{
    /// <summary>The document.</summary>
    /// <param name="brief">The note.</param>
    /// <returns>The bytes of a <c>.docx</c> file.</returns>
    public static byte[] Of(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Parts are named by us: names that the library makes up differ each time.
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "d");
            WordProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("c"), brief);
            main.AddNewPart<StyleDefinitionsPart>("s").Styles = WordStyles.Of(brief.Words.Locale);
            main.AddNewPart<NumberingDefinitionsPart>("l").Numbering = WordStyles.Bullets();
            var notes = new WordFootnotes();
            var body = new Body();
            new WordBlocks(notes).Write(body, brief.Blocks);
            main.AddNewPart<FootnotesPart>("n").Footnotes = notes.Part;
            var footer = main.AddNewPart<FooterPart>("f");
            footer.Footer = WordStyles.Footer(brief.Stamp);
            body.Append(WordStyles.Page(main.GetIdOfPart(footer)));
            main.Document = new Document(body);
        }

        return WordArchive.Packed(stream);
    }
}
