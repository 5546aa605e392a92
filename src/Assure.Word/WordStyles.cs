using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assure.Word;

/// <summary>How a briefing note looks in Word: one serif, four sizes, A4.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Bullet = "ListBullet";
    public const string Cell = "TableText";
    public const string Code = "Code";
    public const string Note = "FootnoteText";
    public const string Rule = "BDB8AC";
    public const string Muted = "5C5850";
    private const string Font = "Georgia";
    private const int BulletList = 1;
    private const uint Margin = 1134;

    /// <summary>The name of a heading's style.</summary>
    public static string Heading(int level) => $"Heading{level}";

    /// <summary>The styles of the document.</summary>
    /// <param name="locale">The language and country of its words: <c>en-GB</c>.</param>
    public static Styles Of(string locale) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                new FontSize { Val = "21" },
                new Languages { Val = locale })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        Style("Normal", "Normal", null, null, isDefault: true),
        Style(Title, "Title", new(new KeepNext(), new SpacingBetweenLines { After = "60" }), new(new Bold(), new FontSize { Val = "36" })),
        Style(Heading(1), "heading 1", new(new KeepNext(), new SpacingBetweenLines { Before = "320", After = "80" }, new OutlineLevel { Val = 0 }), new(new Bold(), new FontSize { Val = "26" })),
        Style(Heading(2), "heading 2", new(new KeepNext(), new SpacingBetweenLines { Before = "180", After = "40" }, new OutlineLevel { Val = 1 }), new(new Bold(), new FontSize { Val = "21" })),
        Style(Bullet, "List Bullet", new(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = BulletList }), new SpacingBetweenLines { After = "60" }), null),
        Style(Cell, "Table Text", new(new SpacingBetweenLines { Before = "30", After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new(new FontSize { Val = "18" })),
        Style(Code, "Code", new(new SpacingBetweenLines { After = "0" }), new(new RunFonts { Ascii = "Consolas", HighAnsi = "Consolas" }, new FontSize { Val = "17" })),
        Style(Note, "footnote text", new(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new(new FontSize { Val = "17" })));

    /// <summary>The list with bullets.</summary>
    public static Numbering Bullets() => new(
        new AbstractNum(
            new Level(
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "340", Hanging = "340" }))
            { LevelIndex = 0 })
        { AbstractNumberId = BulletList },
        new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList });

    /// <summary>The foot of every page: the stamp, and the page's number.</summary>
    public static Footer Footer(string stamp) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = Note }),
        Grey(new Text(stamp + " · ") { Space = SpaceProcessingModeValues.Preserve }),
        Grey(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        Grey(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        Grey(new FieldChar { FieldCharType = FieldCharValues.End })));

    /// <summary>The page: A4, upright, with the foot.</summary>
    public static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = (int)Margin, Bottom = (int)Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });

    private static Run Grey(OpenXmlElement content) => new(new RunProperties(new Color { Val = Muted }), content);

    private static Style Style(string id, string name, StyleParagraphProperties? paragraph, StyleRunProperties? run, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(new PrimaryStyle());
        if (paragraph is not null)
        {
            style.Append(paragraph);
        }

        if (run is not null)
        {
            style.Append(run);
        }

        return style;
    }
}
