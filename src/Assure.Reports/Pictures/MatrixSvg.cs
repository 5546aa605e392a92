using System.Collections.Immutable;
using System.Text;
using Assure.Reasoning.Answers;
using Assure.Reports.Languages;
using Assure.Reports.Pages;

namespace Assure.Reports.Pictures;

/// <summary>Draws the matrix.</summary>
public static class MatrixSvg
{
    private const int BarWidth = 24;
    private const int BarHeight = 56;
    private const double Names = 330;
    private const double CellWidth = 36;
    private const double CellHeight = 26;
    private const double Gap = 6;
    private const double Head = 22;
    private const double Type = 13;
    private const double Small = 11.5;
    private const double Line = 16;

    /// <summary>The matrix with its groups folded: totals, then a row for each group.</summary>
    /// <param name="context">The setting: edition, language, day.</param>
    /// <param name="model">The answers.</param>
    public static Picture Of(PageContext context, MatrixModel model)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(model);
        var (words, text) = (context.Words, context.Words.Pages);
        var rows = model.Groups.Select(group => (Group: group, Name: TextMeasure.Lines(Title(text, group), Names, Type, isBold: true), Makeup: TextMeasure.Lines(group.Makeup, Names, Small))).ToArray();
        var totals = Head + BarHeight + 44;
        double Height((MatrixGroup Group, ImmutableArray<string> Name, ImmutableArray<string> Makeup) row) => Math.Max(CellHeight, (row.Name.Length + row.Makeup.Length) * Line) + Gap + 2;
        return new()
        {
            Title = text.Filled("picture.matrix.title", words.Date(model.On), words.KindHead(model.Promise)),
            Alt = MatrixTable.Alt(words, model),
            Width = Names + 16 + model.Promisers.Length * (CellWidth + Gap),
            Height = totals + rows.Sum(Height) + 4,
            Cells = model.Cells,
            Notes = [text["picture.matrix.note"], .. model.Cells.Any(static cell => cell.IsChanged) ? [text["picture.matrix.changed"]] : Array.Empty<string>()],
            Draw = canvas => canvas.Layered(() =>
            {
                var width = Names + 16 + model.Promisers.Length * (CellWidth + Gap);
                DrawTotals(canvas, context, model, totals, width);
                var y = totals;
                foreach (var row in rows)
                {
                    DrawGroup(canvas, new(words), row.Group.Cells, row.Name, row.Makeup, y, Height(row) - Gap);
                    y += Height(row);
                    canvas.Line(0, y - Gap / 2, width, y - Gap / 2, "r");
                }
            }),
        };
    }

    private static double Left(int column) => Names + 16 + column * (CellWidth + Gap);

    private static string Title(PageWords text, MatrixGroup group) => group.Rows.Length == 1
        ? group.Name
        : $"{group.Name}\u00a0· {(group.Among > group.Rows.Length ? text.Filled("picture.matrix.part", group.Rows.Length, group.Among) : group.Rows.Length)}";

    private static void DrawTotals(SvgCanvas canvas, PageContext context, MatrixModel model, double bottom, double width)
    {
        var text = context.Words.Pages;
        canvas.Paragraph(0, bottom - 30 - Line, Names, text.Filled("picture.matrix.all", model.States), Type, isBold: true);
        canvas.Paragraph(0, bottom - 12 - Line, Names, text["picture.matrix.totals"], Small, "m");
        for (var column = 0; column < model.Totals.Length; column++)
        {
            var (total, x) = (model.Totals[column], Left(column));
            canvas.Text(x + CellWidth / 2, 12, total.Promiser.Id, Small, "m", TextAnchor.Middle, isBold: true);
            foreach (var (verdict, top, height) in Parts(total, BarHeight))
            {
                canvas.Rect(x + (CellWidth - BarWidth) / 2, Head + top, BarWidth, height, $"p-{PictureWords.Name(verdict)}");
            }

            canvas.Path($"M{SvgCanvas.Number(x + (CellWidth - BarWidth) / 2)} {Head}h{BarWidth}v{BarHeight}h-{BarWidth}Z", "o");
            canvas.Text(x + CellWidth / 2, Head + BarHeight + 16, $"{total.Promised}", Type, "t", TextAnchor.Middle, isBold: true);
            canvas.Text(x + CellWidth / 2, Head + BarHeight + 31, $"{total.ByTreaty}\u00a0{context.Words.Letter(Record.Texts.Form.Treaty)}", Small, "m", TextAnchor.Middle);
        }

        canvas.Line(0, bottom - 4, width, bottom - 4, "o");
    }

    private static void DrawGroup(SvgCanvas canvas, PictureWords signs, IReadOnlyList<PictureCell> cells, IReadOnlyList<string> name, IReadOnlyList<string> makeup, double y, double height)
    {
        var line = y + (height - (name.Count + makeup.Count) * Line) / 2 + 12.5;
        foreach (var (words, isName) in name.Select(static words => (words, true)).Concat(makeup.Select(static words => (words, false))))
        {
            canvas.Text(0, line, words, isName ? Type : Small, isName ? "t" : "m", isBold: isName);
            line += Line;
        }

        for (var column = 0; column < cells.Count; column++)
        {
            canvas.Cell(Left(column), y + (height - CellHeight) / 2, CellWidth, CellHeight, cells[column], signs.Letter(cells[column]));
            if (cells[column].IsChanged)
            {
                canvas.Ring(Left(column), y + (height - CellHeight) / 2, CellWidth, CellHeight);
            }
        }
    }

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
