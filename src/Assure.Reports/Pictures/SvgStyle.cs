using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reports.Pictures;

/// <summary>The colours and patterns of pictures, light and dark; the same as the site's style sheet has.</summary>
internal static class SvgStyle
{
    /// <summary>Class, light, dark. <c>p-</c> fills an answer, <c>i-</c> is the ink of its letter and bar.</summary>
    private static readonly ImmutableArray<(string Class, string Light, string Dark)> Colours =
    [
        ("page", "#FBFAF7", "#101418"), ("t", "#1A1A1A", "#ECEEF0"), ("m", "#5C5850", "#A9B0B7"), ("k", "#0B57A4", "#8CC4FF"),
        ("o", "#6E6A62", "#8A929A"), ("r", "#D8D3C8", "#2C343C"), ("plate", "#FBFAF7", "#101418"), ("hyp", "#9C1F4F", "#FF8FB3"), ("hyp-line", "#9C1F4F", "#FF8FB3"), ("tick", "#1A1A1A", "#ECEEF0"), ("grain", "#FBFAF7", "#BFE0FF"), ("hatch", "#5C5850", "#9AA2AA"),
        ("p-u", "#123F6B", "#BFE0FF"), ("p-c", "#5B97C9", "#4F8BBE"), ("p-j", "#C28A1C", "#B17D16"), ("p-w", "#5B97C9", "#4F8BBE"),
        ("p-x", "#FFFFFF", "#101418"), ("p-n", "#DEDAD2", "#323941"), ("p-d", "#FFFFFF", "#101418"),
        ("i-u", "#FFFFFF", "#0B0E11"), ("i-c", "#0B0E11", "#0B0E11"), ("i-j", "#0B0E11", "#0B0E11"), ("i-w", "#0B0E11", "#0B0E11"),
        ("i-x", "#1A1A1A", "#F2F2F2"), ("i-n", "#45423C", "#D3D7DB"), ("i-d", "#1A1A1A", "#ECEEF0"),
    ];

    private static readonly FrozenDictionary<string, string> LightOf = Colours.ToFrozenDictionary(static colour => colour.Class, static colour => colour.Light);

    /// <summary>The patterns, by the answers that have one; each holds the fill by its class that lies below.</summary>
    private static readonly ImmutableArray<(Verdict Verdict, int Size, string Class, string Shape)> Patterns =
    [
        (Verdict.Conditional, 6, "grain", "<path d=\"M-1 7 7-1M-1 1 1-1M5 7 7 5\" stroke-opacity=\".55\"/>"),
        (Verdict.Discretionary, 6, "grain", "<circle cx=\"3\" cy=\"3\" r=\".95\" stroke=\"none\" fill-opacity=\".7\"/>"),
        (Verdict.Dormant, 5, "grain", "<path d=\"M0 2.5H5\" stroke-opacity=\".6\"/>"),
        (Verdict.Excluded, 5, "hatch", "<path d=\"M0 0 5 5M5 0 0 5\"/>"),
    ];

    /// <summary>The colour of a class in the light theme; the last of several classes that has one.</summary>
    public static string Light(string classes) => classes.Replace("b-", "i-", StringComparison.Ordinal).Replace("s-", "i-", StringComparison.Ordinal).Split(' ').Select(static name => LightOf.GetValueOrDefault(name)).LastOrDefault(static colour => colour is not null) ?? "none";

    /// <summary>Whether the fill of an answer carries a pattern.</summary>
    public static bool HasPattern(Verdict verdict) => Patterns.Any(pattern => pattern.Verdict == verdict);

    /// <summary>Whether the letter of an answer stands on a plate.</summary>
    public static bool HasPlate(Verdict verdict) => verdict is Verdict.Excluded or Verdict.Disputed;

    /// <summary>How much of a cell's width the bar for a form takes.</summary>
    public static double Bar(Form form) => form switch { Form.Treaty => 1, Form.Law or Form.Policy => 0.22, _ => 0.5 };

    /// <summary>The patterns, to stand before whatever is drawn.</summary>
    /// <param name="prefix">The beginning of their ids.</param>
    /// <param name="verdicts">The answers whose patterns are used.</param>
    /// <param name="isStyled">Whether a style sheet of the page colours them.</param>
    public static string Definitions(string prefix, IReadOnlySet<Verdict> verdicts, bool isStyled)
    {
        if (verdicts.Count == 0)
        {
            return "";
        }

        var svg = new StringBuilder("<defs>");
        foreach (var (verdict, size, name, shape) in Patterns.Where(pattern => verdicts.Contains(pattern.Verdict)))
        {
            svg.Append($"<pattern id=\"{prefix}-{PictureWords.Name(verdict)}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\"><rect class=\"p-{PictureWords.Name(verdict)}\"{(isStyled ? "" : $" fill=\"{LightOf[$"p-{PictureWords.Name(verdict)}"]}\"")} width=\"{size}\" height=\"{size}\"/><g class=\"{name}\"{(isStyled ? "" : $" stroke=\"{LightOf[name]}\" fill=\"{LightOf[name]}\"")}>{shape}</g></pattern>");
        }

        return svg.Append("</defs>").ToString();
    }

    /// <summary>The strokes of the bar for a form: over each unit of width all of it, half, or a stub; broken where the form is disputed.</summary>
    /// <param name="cell">The answer.</param>
    /// <param name="unit">The width of a unit.</param>
    /// <returns>The value of <c>stroke-dasharray</c>; empty for a whole bar, null for none.</returns>
    public static string? Dashes(PictureCell cell, double unit) => (cell.Form, cell.IsFormDisputed) switch
    {
        (null, false) => null,
        (null, true) => "3 2",
        ({ } form, _) when Bar(form) == 1 => "",
        ({ } form, _) => $"{SvgCanvas.Number(unit * Bar(form))} {SvgCanvas.Number(unit * (1 - Bar(form)))}",
    };

    /// <summary>The same over strips, as a class of a page's style sheet after a blank; empty for a whole bar.</summary>
    public static string DashClass(PictureCell cell) => cell.Form switch
    {
        null => " d-disputed",
        { } form when Bar(form) == 1 => "",
        { } form => $" d-{PictureWords.Name(form)}",
    };

    /// <summary>The style sheet of a picture that stands alone: dark where the reader prefers it.</summary>
    /// <param name="drawn">The picture, of whose classes it tells.</param>
    public static string Sheet(string drawn)
    {
        bool Has(string name) => drawn.Contains($"\"{name}\"", StringComparison.Ordinal) || drawn.Contains($"\"{name} ", StringComparison.Ordinal) || drawn.Contains($" {name}\"", StringComparison.Ordinal);
        var css = new StringBuilder("<style>text{font-family:\"Helvetica Neue\",\"Liberation Sans\",Arial,sans-serif}.thin{stroke-width:.7;stroke-opacity:.75}.plate,[class^=i-],[class^=b-],[class^=s-]{pointer-events:none}@media (prefers-color-scheme:dark){");
        foreach (var (name, light, dark) in Colours.Where(static colour => colour.Light != colour.Dark))
        {
            if (Has(name))
            {
                css.Append(name switch
                {
                    "o" or "r" or "tick" or "hyp-line" => $".{name}{{stroke:{dark}}}",
                    "grain" or "hatch" => $".{name}{{stroke:{dark};fill:{dark}}}",
                    _ => $".{name}{{fill:{dark}}}",
                });
            }

            if (name.StartsWith("i-", StringComparison.Ordinal) && string.Join(',', new[] { $"b-{name[2..]}", $"s-{name[2..]}" }.Where(Has).Select(static line => "." + line)) is { Length: > 0 } lines)
            {
                css.Append($"{lines}{{stroke:{dark}}}");
            }
        }

        return css.Append("}</style>").ToString();
    }
}
