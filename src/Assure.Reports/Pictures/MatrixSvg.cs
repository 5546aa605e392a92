using System.Text;
using Assure.Reasoning.Answers;

namespace Assure.Reports.Pictures;

/// <summary>Draws the matrix.</summary>
public static class MatrixSvg
{
    private const int BarWidth = 24;
    private const int BarHeight = 56;

    /// <summary>The answers of one promiser as a bar of parts, strongest below, for the first row of the matrix on a page.</summary>
    public static string Bar(MatrixTotal total)
    {
        ArgumentNullException.ThrowIfNull(total);
        var svg = new StringBuilder($"<svg class=\"bar\" viewBox=\"0 0 {BarWidth} {BarHeight}\" width=\"{BarWidth}\" height=\"{BarHeight}\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var (verdict, top, height) in Parts(total, BarHeight))
        {
            svg.Append($"<rect class=\"p-{PictureWords.Name(verdict)}\" y=\"{SvgCanvas.Number(top)}\" width=\"{BarWidth}\" height=\"{SvgCanvas.Number(height)}\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The parts of a bar: each answer with where it begins from the top and how high it is.</summary>
    internal static IEnumerable<(Verdict Verdict, double Top, double Height)> Parts(MatrixTotal total, double height)
    {
        var top = height;
        foreach (var part in total.Counts.GroupBy(static count => count.Verdict).OrderBy(static part => part.Key == Verdict.Disputed ? (int)Verdict.Excluded : (int)part.Key))
        {
            var own = height * part.Sum(static count => count.States) / total.Asked;
            top -= own;
            yield return (part.Key, top, own);
        }
    }
}
