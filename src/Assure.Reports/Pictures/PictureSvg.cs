using System.Text;
using Assure.Reports.Export;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>Writes pictures as SVG: within a page, or as a file that carries all that is needed to quote it.</summary>
public static class PictureSvg
{
    private const double Margin = 24;
    private const double LeastWidth = 520;
    private const double Key = 20;
    private const double Small = 12;

    /// <summary>A picture within a page, whose style sheet colours it; title, legend and stamp stand on the page.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="id">The beginning of its ids, which no other picture on the page has.</param>
    /// <param name="classes">The classes of its element; empty for none.</param>
    public static string Inline(Picture picture, string id, string classes = "")
    {
        ArgumentNullException.ThrowIfNull(picture);
        var canvas = new SvgCanvas(id, isStyled: true);
        picture.Draw(canvas);
        var drawn = canvas.ToString();

        // What is one image to whoever cannot see it holds no links; what holds links is a group of them.
        var role = drawn.Contains("<a ", StringComparison.Ordinal) ? "group" : "img";
        return $"<svg{(classes.Length > 0 ? $" class=\"{classes}\"" : "")} role=\"{role}\" aria-label=\"{SvgCanvas.Escaped(picture.Alt)}\" viewBox=\"0 0 {SvgCanvas.Number(picture.Width)} {SvgCanvas.Number(picture.Height)}\" width=\"{SvgCanvas.Number(picture.Width)}\" height=\"{SvgCanvas.Number(picture.Height)}\">{canvas.Definitions()}{drawn}</svg>";
    }

    /// <summary>A picture as a file: title, legend, what the texts do not say, source, link and stamp inside, for light and for dark; a banner where anything is assumed.</summary>
    /// <param name="context">The setting: edition, language, day.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="address">Where the page is that it belongs to, as it is printed; null when that is not known.</param>
    /// <param name="link">The same as a link from the file; null for none.</param>
    public static string Of(PageContext context, Picture picture, string? address = null, string? link = null) => Framed(context, picture, address, link).Svg;

    /// <summary>The file, with the words written in it.</summary>
    internal static (string Svg, IReadOnlyList<TextBox> Texts) Framed(PageContext context, Picture picture, string? address = null, string? link = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(picture);
        var (inner, frame) = (new SvgCanvas(), new SvgCanvas());
        picture.Draw(inner);
        var width = Math.Max(picture.Width, LeastWidth);
        var y = Banner(context, frame, width);
        y = frame.Paragraph(Margin, y + 20, width, picture.Title, 20, isBold: true);
        var top = y - 6;
        frame.Layered(() => y = Legend(context.Words, frame, picture, width, top + picture.Height + 14));
        foreach (var note in picture.Notes)
        {
            y = frame.Paragraph(Margin, y + 4, width, note, Small, "m");
        }

        y = Foot(context, frame, width, y + 6, address, link);
        var (all, height) = (SvgCanvas.Number(width + 2 * Margin), SvgCanvas.Number(y + Margin - 10));
        var defined = inner.Definitions(frame);
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {height}\" width=\"{all}\" height=\"{height}\" xml:lang=\"{context.Words.Code}\" role=\"img\" font-family=\"Helvetica Neue, Liberation Sans, Arial, sans-serif\">\n")
            .Append($"<title>{SvgCanvas.Escaped(picture.Title)}</title>\n<desc>{SvgCanvas.Escaped(picture.Alt)}</desc>\n")
            .Append(SvgStyle.Sheet($"\"page\"{defined}{frame}{inner}")).Append('\n').Append(defined).Append('\n')
            .Append($"<rect class=\"page\" fill=\"{SvgStyle.Light("page")}\" width=\"{all}\" height=\"{height}\"/>\n")
            .Append(frame).Append('\n')
            .Append($"<g transform=\"translate({SvgCanvas.Number(Margin)} {SvgCanvas.Number(top)})\">{inner}</g>\n</svg>\n");
        return (svg.ToString(), [.. frame.Texts, .. inner.Texts.Select(box => box with { X = box.X + Margin, Y = box.Y + top })]);
    }

    private static double Banner(PageContext context, SvgCanvas frame, double width)
    {
        if (context.Record.Assumed.IsEmpty)
        {
            return Margin;
        }

        var text = context.Words.Assumes(string.Join("; ", context.Record.Assumed));
        var end = frame.Paragraph(Margin + 12, Margin + 22, width - 24, text, 13, "hyp", isBold: true);
        frame.Frame(Margin, Margin, width, end - Margin - 6, "hyp-line");
        return end + 8;
    }

    private static double Legend(Words words, SvgCanvas frame, Picture picture, double width, double y)
    {
        var items = new PictureWords(words).Legend(picture.Cells);
        var x = Margin;
        foreach (var (cell, letter, text) in items)
        {
            var own = Key + 8 + TextMeasure.Width(text, Small);
            if (x > Margin && x + own > Margin + width)
            {
                (x, y) = (Margin, y + Key + 6);
            }

            if (letter.Length > 0)
            {
                frame.Cell(x, y, Key, Key, cell, letter);
            }
            else
            {
                frame.Bar(x, y, Key, cell);
            }

            frame.Text(x + Key + 8, y + 14.5, text, Small, "m");
            x += own + 14;
        }

        return items.Length == 0 ? y + 6 : y + Key + 18;
    }

    private static double Foot(PageContext context, SvgCanvas frame, double width, double y, string? address, string? link)
    {
        frame.Line(Margin, y - 12, Margin + width, y - 12, "r");
        y = frame.Paragraph(Margin, y + 6, width, context.Words.Scope, Small, "m");
        y = frame.Paragraph(Margin, y, width, context.Words.Pages.Filled("picture.source", HowToCite.Title, HowToCite.Licence), Small, "m");
        if (address is not null)
        {
            frame.Link(link ?? address);
            y = frame.Paragraph(Margin, y, width, address, Small, "k");
            frame.EndLink();
        }

        return frame.Paragraph(Margin, y, width, context.Stamp, Small, "m");
    }
}
