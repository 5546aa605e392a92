using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Reports.Pictures;

/// <summary>Writes what the letters, fills and bars of a picture mean as a list within a page.</summary>
public static class LegendHtml
{
    /// <summary>The list.</summary>
    /// <param name="words">The language.</param>
    /// <param name="cells">The answers in the picture.</param>
    public static string Of(Words words, IReadOnlyCollection<PictureCell> cells)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(cells);
        var text = words.Pages;
        var html = new StringBuilder($"<ul class=\"legend\" aria-label=\"{Escaped(text["picture.legend"])}\">\n");
        foreach (var item in new PictureWords(words).Legend(cells))
        {
            Append(html, item);
        }

        if (cells.Any(static cell => cell.IsChanged))
        {
            Append(html, new(new PictureCell(Verdict.None) { IsChanged = true }, "", text["lab.changed"]));
        }

        return html.Append("</ul>\n").ToString();
    }

    private static void Append(StringBuilder html, LegendItem item) =>
        html.Append($"<li><span class=\"cell {(item.Letter.Length > 0 ? "" : "bar ")}{PictureWords.Classes(item.Sample)}\" aria-hidden=\"true\">{Escaped(item.Letter)}</span><span>{Escaped(item.Text)}</span></li>\n");

    private static string Escaped(string text) => HtmlRenderer.Escaped(text);
}
