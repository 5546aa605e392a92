using Assure.Reports.Blocks;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Assure.Word;

/// <summary>The footnotes of a document, in Word's own shape; the first two ids are the separators Word expects.</summary>
internal sealed class WordFootnotes
{
    private const int FirstId = 1;
    private int next = FirstId;

    public WordFootnotes() => Part = new(
        new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });

    /// <summary>The part of the document that holds them.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Footnotes Part { get; }

    /// <summary>What stands between the marks of two notes that follow one another.</summary>
    public static Run Comma() => new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(", ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });

    /// <summary>Adds a note, and gives the mark that stands in the text.</summary>
    public Run Add(Prose words)
    {
        var id = next++;
        Part.Append(new Footnote(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Note }),
                new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReferenceMark()),
                new Run(new Text(" " + words) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve })))
        { Id = id });
        return new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReference { Id = id });
    }
}
