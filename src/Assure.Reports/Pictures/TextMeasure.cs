using System.Collections.Immutable;

namespace Assure.Reports.Pictures;

/// <summary>How wide words are, at most: by the widest of the sans-serif letters that readers are likely to have, so that a picture has room for any of them.</summary>
internal static class TextMeasure
{
    private const double Narrow = 0.30;
    private const double Usual = 0.575;
    private const double Broad = 0.70;
    private const double Widest = 0.90;
    private const double Bold = 1.08;

    /// <summary>The width of a line of words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="isBold">Whether they are bold.</param>
    public static double Width(string text, double size, bool isBold = false) => text.Sum(Of) * size * (isBold ? Bold : 1);

    /// <summary>Words as lines no wider than the width; a single word that is wider stands on a line of its own.</summary>
    public static ImmutableArray<string> Lines(string text, double width, double size, bool isBold = false)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size, isBold) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines.ToImmutable();
    }

    /// <summary>The words, shortened with an ellipsis where they are wider than the width.</summary>
    public static string Shortened(string text, double width, double size, bool isBold = false)
    {
        if (Width(text, size, isBold) <= width)
        {
            return text;
        }

        var length = text.Length - 1;
        while (length > 1 && Width(text[..length].TrimEnd() + "…", size, isBold) > width)
        {
            length--;
        }

        return text[..length].TrimEnd() + "…";
    }

    private static double Of(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' or '\u00a0' or '·' => Narrow,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' => 0.38,
        'm' or 'M' or 'W' or '→' or '–' or '…' => Widest,
        'w' => 0.78,
        _ when char.IsUpper(letter) => Broad,
        _ => Usual,
    };
}
