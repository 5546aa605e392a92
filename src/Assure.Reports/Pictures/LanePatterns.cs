using System.Text;
using Assure.Reasoning.Answers;

namespace Assure.Reports.Pictures;

/// <summary>The fills of strips within a page: by class, by pattern, or, for a disputed answer, cut into the two it falls between.</summary>
/// <param name="prefix">The beginning of the patterns' ids.</param>
internal sealed class LanePatterns(string prefix)
{
    private const int Unit = 24;
    private readonly SortedSet<Verdict> patterned = [];
    private readonly SortedSet<(Verdict Strongest, Verdict Weakest)> cut = [];

    /// <summary>The attributes that fill a strip.</summary>
    public string Fill(PictureCell cell)
    {
        if (cell is { Strongest: { } strongest, Weakest: { } weakest })
        {
            cut.Add((strongest, weakest));
            return $"class=\"o\" fill=\"url(#{Name(strongest, weakest)})\"";
        }

        var verdict = cell.Verdict!.Value;
        if (!SvgStyle.HasPattern(verdict))
        {
            return $"class=\"p-{PictureWords.Name(verdict)} o\"";
        }

        patterned.Add(verdict);
        return $"class=\"o\" fill=\"url(#{prefix}-{PictureWords.Name(verdict)})\"";
    }

    /// <summary>The patterns that were used.</summary>
    public string Definitions()
    {
        var svg = new StringBuilder(SvgStyle.Definitions(prefix, patterned, isStyled: true));
        foreach (var (strongest, weakest) in cut)
        {
            svg.Append($"<pattern id=\"{Name(strongest, weakest)}\" width=\"{Unit}\" height=\"{Unit}\" patternUnits=\"userSpaceOnUse\"><rect class=\"p-{PictureWords.Name(strongest)}\" width=\"{Unit}\" height=\"{Unit}\"/><path class=\"p-{PictureWords.Name(weakest)}\" d=\"M0 {Unit}L{Unit} 0V{Unit}Z\"/></pattern>");
        }

        return svg.ToString();
    }

    private string Name(Verdict strongest, Verdict weakest) => $"{prefix}-{PictureWords.Name(strongest)}-{PictureWords.Name(weakest)}";
}
