using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pictures;

/// <summary>Where a picture is drawn: shapes and words with classes, and colours of the light theme for readers without style sheets.</summary>
/// <remarks>Lengths are in the picture's own unit, one of which is a pixel at full size; y grows downwards.</remarks>
/// <param name="patterns">The beginning of the ids of the patterns: pictures that stand on one page need each their own.</param>
internal sealed class SvgCanvas(string patterns = "h")
{
    private readonly StringBuilder svg = new();
    private readonly ImmutableArray<TextBox>.Builder texts = ImmutableArray.CreateBuilder<TextBox>();

    /// <summary>The words that were written, each with the room it takes at most.</summary>
    public IReadOnlyList<TextBox> Texts => texts;

    /// <summary>A length as it is written: a tenth is fine enough.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A rectangle filled by class.</summary>
    public void Rect(double x, double y, double width, double height, string classes, string? title = null) =>
        svg.Append($"<rect class=\"{classes}\"{Fill(classes)} x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"").Append(title is null ? "/>" : $"><title>{Escaped(title)}</title></rect>");

    /// <summary>A line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string classes) =>
        svg.Append($"<path class=\"{classes}\"{Stroke(classes)} d=\"M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}\"/>");

    /// <summary>A path of one's own making.</summary>
    public void Path(string data, string classes, bool isFilled = false) =>
        svg.Append($"<path class=\"{classes}\"{(isFilled ? Fill(classes) : Stroke(classes))} d=\"{data}\"/>");

    /// <summary>Words on one line.</summary>
    /// <param name="x">Where they begin, end or have their middle, by <paramref name="anchor"/>.</param>
    /// <param name="y">Their base line.</param>
    /// <param name="text">The words.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="classes">Their classes.</param>
    /// <param name="anchor">Whether they begin, end or have their middle at <paramref name="x"/>.</param>
    /// <param name="isBold">Whether they are bold.</param>
    public void Text(double x, double y, string text, double size, string classes = "t", TextAnchor anchor = TextAnchor.Start, bool isBold = false)
    {
        var width = TextMeasure.Width(text, size, isBold);
        var left = anchor switch { TextAnchor.Start => x, TextAnchor.Middle => x - width / 2, _ => x - width };
        texts.Add(new(left, y - size * 0.78, width, size, text));
        var name = anchor switch { TextAnchor.Start => "", TextAnchor.Middle => " text-anchor=\"middle\"", _ => " text-anchor=\"end\"" };
        svg.Append($"<text class=\"{classes}\"{Fill(classes)} x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{Number(size)}\"{name}{(isBold ? " font-weight=\"700\"" : "")}>{Escaped(text)}</text>");
    }

    /// <summary>Words on as many lines as they need.</summary>
    /// <returns>The base line of the line after the last.</returns>
    public double Paragraph(double x, double y, double width, string text, double size, string classes = "t", bool isBold = false)
    {
        var height = Math.Round(size * 1.4, 1);
        foreach (var line in TextMeasure.Lines(text, width, size, isBold))
        {
            Text(x, y, line, size, classes, isBold: isBold);
            y += height;
        }

        return y;
    }

    /// <summary>An answer: fill, pattern, letter and the bar at its foot.</summary>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="cell">The answer.</param>
    /// <param name="letter">The letter; empty for none.</param>
    /// <param name="title">What it says when pointed at; null for nothing.</param>
    public void Cell(double x, double y, double width, double height, PictureCell cell, string letter, string? title = null)
    {
        if (cell.Verdict is not { } verdict)
        {
            Text(x + width / 2, y + height / 2 + 4, letter, 12, "m", TextAnchor.Middle);
            return;
        }

        var name = PictureWords.Name(verdict);
        if (cell is { Strongest: { } strongest, Weakest: { } weakest })
        {
            Rect(x, y, width, height, $"p-{PictureWords.Name(strongest)}", title);
            Path($"M{Number(x + width)} {Number(y)}V{Number(y + height)}H{Number(x)}Z", $"p-{PictureWords.Name(weakest)}", isFilled: true);
        }
        else
        {
            Rect(x, y, width, height, $"p-{name}", title);
            if (SvgStyle.HasPattern(verdict))
            {
                svg.Append($"<rect fill=\"url(#{patterns}-{name})\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" pointer-events=\"none\"/>");
            }
        }

        if (letter.Length > 0)
        {
            if (SvgStyle.HasPlate(verdict))
            {
                svg.Append($"<circle class=\"plate\"{Fill("plate")} cx=\"{Number(x + width / 2)}\" cy=\"{Number(y + height / 2)}\" r=\"{Number(Math.Min(width, height) * 0.36)}\"/>");
            }

            Text(x + width / 2, y + height / 2 + 4.3, letter, 12, $"i-{name}", TextAnchor.Middle, isBold: true);
        }

        var foot = cell.Form is { } form ? width * SvgStyle.Bar(form) : 0;
        if (foot > 0)
        {
            Rect(x, y + height - 3, foot, 3, $"i-{name}");
        }
        else if (cell.IsFormDisputed)
        {
            svg.Append($"<path class=\"b-{name}\" stroke=\"{SvgStyle.Light($"i-{name}")}\" stroke-width=\"3\" stroke-dasharray=\"3 2\" fill=\"none\" d=\"M{Number(x)} {Number(y + height - 1.5)}H{Number(x + width)}\"/>");
        }

        svg.Append($"<rect class=\"o\" fill=\"none\" stroke=\"{SvgStyle.Light("o")}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"/>");
    }

    /// <summary>Opens a group that leads somewhere when it is clicked.</summary>
    public void Link(string address) => svg.Append($"<a href=\"{Escaped(address)}\">");

    /// <summary>Closes it.</summary>
    public void EndLink() => svg.Append("</a>");

    /// <summary>The patterns, to stand before whatever is drawn.</summary>
    public string Definitions() => SvgStyle.Definitions(patterns);

    /// <summary>What was drawn.</summary>
    public override string ToString() => svg.ToString();

    /// <summary>Text as it is written in XML.</summary>
    internal static string Escaped(string text) => HtmlRenderer.Escaped(text);

    private static string Fill(string classes) => $" fill=\"{SvgStyle.Light(classes)}\"";

    private static string Stroke(string classes) => $" stroke=\"{SvgStyle.Light(classes)}\" fill=\"none\"";
}
