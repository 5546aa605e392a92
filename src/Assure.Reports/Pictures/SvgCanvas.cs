using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pictures;

/// <summary>Where a picture is drawn: shapes and words with classes, and colours of the light theme for readers without style sheets.</summary>
/// <remarks>Lengths are in the picture's own unit, one of which is a pixel at full size; y grows downwards.</remarks>
/// <param name="patterns">The beginning of the ids of the patterns: pictures that stand on one page need each their own.</param>
/// <param name="isStyled">Whether a style sheet of the page colours it, so that no colours need be written.</param>
internal sealed class SvgCanvas(string patterns = "h", bool isStyled = false)
{
    /// <summary>How high a strip is.</summary>
    public const double StripHeight = 24;

    /// <summary>How wide and high a tile is.</summary>
    public const double TileSize = 30;

    /// <summary>The size of most type, which the style sheet of a page gives.</summary>
    public const double PageType = 12;

    private const double LeastForLetter = 14;
    private const double Unit = 24;

    private readonly SvgShapes shapes = new();
    private readonly SortedSet<Verdict> patterned = [];
    private readonly ImmutableArray<TextBox>.Builder texts = ImmutableArray.CreateBuilder<TextBox>();

    /// <summary>The words that were written, each with the room it takes at most.</summary>
    public IReadOnlyList<TextBox> Texts => texts;

    /// <summary>A length as it is written: a tenth is fine enough.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Draws what lies by its sort and not by when it is drawn: fills lowest, words and lines on top. Nothing in it may be a link.</summary>
    /// <param name="draw">Draws it.</param>
    public void Layered(Action draw)
    {
        shapes.IsLayered = true;
        draw();
        shapes.IsLayered = false;
    }

    /// <summary>A rectangle filled by class.</summary>
    public void Rect(double x, double y, double width, double height, string classes) =>
        shapes.Add(SvgLayer.Ground, $" class=\"{classes}\"{Fill(classes)}", "rect", Box(x, y, width, height));

    /// <summary>A line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string classes) =>
        Path($"M{Number(x1)} {Number(y1)}{(x1 == x2 ? $"V{Number(y2)}" : y1 == y2 ? $"H{Number(x2)}" : $"L{Number(x2)} {Number(y2)}")}", classes);

    /// <summary>An empty frame with a broken line.</summary>
    public void Frame(double x, double y, double width, double height, string classes) =>
        shapes.Add(SvgLayer.Ink, $" class=\"{classes}\"{Stroke(classes)} stroke-width=\"3\" stroke-dasharray=\"6 4\"", "rect", Box(x, y, width, height));

    /// <summary>A ring around something, to set it off from what is like it.</summary>
    public void Ring(double x, double y, double width, double height) =>
        shapes.Add(SvgLayer.Ink, $" class=\"hyp-line\"{Stroke("hyp-line")} stroke-width=\"3\"", "rect", Box(x - 1.5, y - 1.5, width + 3, height + 3));

    /// <summary>A line of one's own making.</summary>
    public void Path(string data, string classes) => shapes.Add(SvgLayer.Ink, $" class=\"{classes}\"{Stroke(classes)}", "path", $" d=\"{data}\"");

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
        // A page's style sheet makes letters on answers bold and centred, and all type as large as most of it.
        var type = isStyled && classes.StartsWith("i-", StringComparison.Ordinal) ? "" : $"{name}{(isBold ? " font-weight=\"700\"" : "")}";
        shapes.Add(SvgLayer.Ink, $" class=\"{classes}\"{Fill(classes)}{(isStyled && size == PageType ? "" : $" font-size=\"{Number(size)}\"")}{type}", "text", At("x", x) + At("y", y), Escaped(text));
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
    public void Cell(double x, double y, double width, double height, PictureCell cell, string letter)
    {
        if (cell.Verdict is not { } verdict)
        {
            Text(x + width / 2, y + height / 2 + 4, letter, 12, "m", TextAnchor.Middle);
            return;
        }

        Ground(x, y, width, height, cell, width);
        if (letter.Length > 0)
        {
            Letter(x + width / 2, y + height / 2, verdict, letter, 12, Math.Min(width, height) * 0.36);
        }

        Foot(x, y, width, height, cell, width);
    }

    /// <summary>The square of a state with its answer, which leads somewhere; a page's style sheet gives all squares their size and their words their places.</summary>
    /// <param name="address">Where it leads.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="cell">The answer.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="code">The code of the state.</param>
    /// <param name="title">What it is called, and says when pointed at.</param>
    public void LinkedTile(string address, double x, double y, PictureCell cell, string letter, string code, string title)
    {
        var name = PictureWords.Name(cell.Verdict!.Value);
        Link(address, title);
        shapes.Add($"<svg{At("x", x)}{At("y", y)}>");
        Ground(0, 0, TileSize, TileSize, cell, TileSize);
        if (SvgStyle.HasPlate(cell.Verdict.Value))
        {
            shapes.Add("<path class=\"plate\" d=\"M2 2.5h26v9.5h-26z\"/><circle class=\"plate\" cx=\"15\" cy=\"19.3\" r=\"6.6\"/>");
        }

        shapes.Add($"<g class=\"i-{name}\"><text>{Escaped(code)}</text><text>{Escaped(letter)}</text></g>");
        if (SvgStyle.Dashes(cell, TileSize) is not null)
        {
            shapes.Add($"<path class=\"b-{name}{SvgStyle.DashClass(cell)}\" d=\"M.5 28h29\"/>");
        }

        shapes.Add("</svg>");
        EndLink();
    }

    /// <summary>A state's square: its code above, its answer below.</summary>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="cell">The answer; nothing asked for an empty square.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="code">The code of the state.</param>
    /// <param name="title">What it says when pointed at.</param>
    public void Tile(double x, double y, PictureCell cell, string letter, string code, string title)
    {
        var told = Title(title);
        if (cell.Verdict is { } verdict)
        {
            Ground(x, y, TileSize, TileSize, cell, TileSize, told);
            if (SvgStyle.HasPlate(verdict))
            {
                shapes.Add(SvgLayer.Plate, $" class=\"plate\"{Fill("plate")}", "rect", Box(x + 2, y + 2.5, TileSize - 4, 9.5));
            }

            Text(x + TileSize / 2, y + 10.3, code, 8.5, $"i-{PictureWords.Name(verdict)}", TextAnchor.Middle, isBold: true);
            Letter(x + TileSize / 2, y + 19.3, verdict, letter, 11.5, 6.6);
            Foot(x, y, TileSize, TileSize, cell, TileSize);
        }
        else
        {
            Text(x + TileSize / 2, y + TileSize / 2 + 3, code, 8.5, "m", TextAnchor.Middle, isBold: true);
            Outline(x, y, TileSize, TileSize, told);
        }
    }

    /// <summary>An answer over a span of time: fill, pattern, and a letter where there is room; the bar at the foot repeats along it.</summary>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="cell">The answer.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="title">What it says when pointed at; null where something else lies over it.</param>
    public void Strip(double x, double y, double width, double height, PictureCell cell, string letter, string? title)
    {
        if (cell.Verdict is not { } verdict)
        {
            return;
        }

        Ground(x, y, width, height, cell, Unit, title is null ? "" : Title(title));
        if (width >= LeastForLetter)
        {
            Letter(x + Math.Min(width / 2, 12), y + height / 2, verdict, letter, 12, height * 0.38);
        }

        Foot(x, y, width, height, cell, Unit);
    }

    /// <summary>A bar for a form alone, as a legend shows it.</summary>
    public void Bar(double x, double y, double size, PictureCell cell)
    {
        Foot(x, y, size, size, cell, size, "tick");
        Outline(x, y, size, size);
    }

    /// <summary>Opens a group that leads somewhere when it is clicked.</summary>
    /// <param name="address">Where it leads.</param>
    /// <param name="title">What it is called, and says when pointed at; null where the words in it do.</param>
    public void Link(string address, string? title = null) => shapes.Add($"<a href=\"{Escaped(address)}\">{(title is null ? "" : Title(title))}");

    /// <summary>Closes it.</summary>
    public void EndLink() => shapes.Add("</a>");

    /// <summary>Opens a group of parts of the drawing that lead somewhere when they are pointed at; keys and readers of the screen reach the same places by a list beside the picture, which also has their names.</summary>
    public void Areas() => shapes.Add("<g class=\"areas\" aria-hidden=\"true\">");

    /// <summary>A part of the drawing that leads somewhere, from top to bottom.</summary>
    /// <param name="address">Where it leads.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="width">Its width.</param>
    public void Area(string address, double x, double width) =>
        shapes.Add($"<a href=\"{Escaped(address)}\" tabindex=\"-1\"><rect{At("x", x)}{At("width", width)}/></a>");

    /// <summary>Closes the group.</summary>
    public void EndAreas() => shapes.Add("</g>");

    /// <summary>The patterns that were used, to stand before what was drawn.</summary>
    /// <param name="beside">Another drawing in the same file that uses the same; null for none.</param>
    public string Definitions(SvgCanvas? beside = null) => SvgStyle.Definitions(patterns, new SortedSet<Verdict>(patterned.Concat(beside?.patterned ?? [])), isStyled);

    /// <summary>What was drawn.</summary>
    public override string ToString() => shapes.ToString();

    /// <summary>Text as it is written in XML.</summary>
    internal static string Escaped(string text) => HtmlRenderer.Escaped(text);

    private static string Title(string title) => $"<title>{Escaped(title)}</title>";

    /// <summary>An attribute that is a length; none for 0, which is what is taken where none stands.</summary>
    private static string At(string name, double value) => Number(value) is var number && number == "0" ? "" : $" {name}=\"{number}\"";

    /// <summary>The place of a rectangle; a page's style sheet makes strips as high as they are, and tiles as large.</summary>
    private string Box(double x, double y, double width, double height) =>
        At("x", x) + At("y", y) + (isStyled && width == TileSize && height == TileSize ? "" : At("width", width) + (isStyled && height == StripHeight ? "" : At("height", height)));

    /// <summary>The fill of an answer; a disputed one is cut, over each unit of width, into the two it falls between.</summary>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="cell">The answer.</param>
    /// <param name="unit">The width of a unit.</param>
    /// <param name="title">The element of what it says when pointed at; empty for none.</param>
    private void Ground(double x, double y, double width, double height, PictureCell cell, double unit, string title = "")
    {
        if (cell is { Strongest: { } strongest, Weakest: { } weakest })
        {
            Rect(x, y, width, height, $"p-{PictureWords.Name(strongest)}");
            var cuts = new StringBuilder();
            for (var left = 0.0; left < width; left += unit)
            {
                var part = Math.Min(unit, width - left);
                cuts.Append($"M{Number(x + left)} {Number(y + height)}L{Number(x + left + part)} {Number(y + height - height * part / unit)}V{Number(y + height)}Z");
            }

            var weaker = $"p-{PictureWords.Name(weakest)}";
            shapes.Add(SvgLayer.Cut, $" class=\"{weaker}\"{Fill(weaker)}", "path", $" d=\"{cuts}\"");
            Outline(x, y, width, height, title);
            return;
        }

        var name = PictureWords.Name(cell.Verdict!.Value);
        if (SvgStyle.HasPattern(cell.Verdict.Value))
        {
            patterned.Add(cell.Verdict.Value);
        }

        var look = SvgStyle.HasPattern(cell.Verdict.Value) ? $" class=\"o\"{Edge} fill=\"url(#{patterns}-{name})\"" : $" class=\"p-{name} o\"{Edge}{Fill($"p-{name}")}";
        shapes.Add(SvgLayer.Ground, look, "rect", Box(x, y, width, height), title);
    }

    /// <summary>A letter around a point, on a plate where the fill is restless.</summary>
    private void Letter(double x, double y, Verdict verdict, string letter, double size, double plate)
    {
        if (SvgStyle.HasPlate(verdict))
        {
            shapes.Add(SvgLayer.Plate, $" class=\"plate\"{Fill("plate")}", "circle", $" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(plate)}\"");
        }

        Text(x, y + size * 0.36, letter, size, $"i-{PictureWords.Name(verdict)}", TextAnchor.Middle, isBold: true);
    }

    /// <summary>The bar for the form.</summary>
    private void Foot(double x, double y, double width, double height, PictureCell cell, double unit, string? classes = null)
    {
        if (SvgStyle.Dashes(cell, unit) is { } dashes)
        {
            var ink = classes ?? $"b-{PictureWords.Name(cell.Verdict!.Value)}";
            shapes.Add(
                SvgLayer.Ink,
                isStyled && unit == Unit ? $" class=\"{ink}{SvgStyle.DashClass(cell)}\"" : $" class=\"{ink}\"{Stroke(ink)}{(isStyled ? "" : " stroke-width=\"3\"")}{(dashes.Length > 0 ? $" stroke-dasharray=\"{dashes}\"" : "")}",
                "path",
                $" d=\"M{Number(x + 0.5)} {Number(y + height - 2)}h{Number(width - 1)}\"");
        }
    }

    /// <summary>An empty rectangle; one that says something is pointed at as if it were full.</summary>
    private void Outline(double x, double y, double width, double height, string title = "") =>
        shapes.Add(SvgLayer.Outline, $" class=\"o\"{Edge}{(isStyled ? "" : " fill=\"none\"")}{(title.Length > 0 ? " pointer-events=\"all\"" : "")}", "rect", Box(x, y, width, height), title);

    /// <summary>The stroke of an outline.</summary>
    private string Edge => isStyled ? "" : $" stroke=\"{SvgStyle.Light("o")}\"";

    private string Fill(string classes) => isStyled ? "" : $" fill=\"{SvgStyle.Light(classes)}\"";

    private string Stroke(string classes) => isStyled ? "" : $" stroke=\"{SvgStyle.Light(classes)}\" fill=\"none\"";
}
