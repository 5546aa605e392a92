using System.Text;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Pages;
using Assure.Reports.Pictures;

namespace Assure.Lab.Results;

/// <summary>The matrix of a result as the site shows its own, in the same classes; rows unfold to the names of their states.</summary>
internal static class LabMatrix
{
    /// <summary>Writes it as HTML, with its counts as a table under it.</summary>
    /// <param name="context">The setting: the hypothetical record, the language, the day.</param>
    /// <param name="model">The answers.</param>
    /// <param name="isHypothetical">Whether anything is assumed, which the picture says wherever it is taken.</param>
    public static string Html(PageContext context, MatrixModel model, bool isHypothetical)
    {
        var (words, text, signs) = (context.Words, context.Words.Pages, new PictureWords(context.Words));
        var html = new StringBuilder($"<figure class=\"picture lab-picture\"><figcaption{(isHypothetical ? $" class=\"lab-sign\"><strong>{Escaped(text["lab.banner.word"])}</strong> " : ">")}{Escaped(text.Filled("picture.matrix.title", words.Date(model.On), words.KindHead(model.Promise)))}</figcaption>\n");
        html.Append(LegendHtml.Of(words, model.Cells)).Append($"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{Escaped(MatrixTable.Alt(words, model))}\"><table class=\"matrix\"><thead><tr><th scope=\"col\">{Escaped(text["picture.matrix.head"])}</th>");
        foreach (var promiser in model.Promisers)
        {
            html.Append($"<th scope=\"col\"><abbr title=\"{Escaped(words.ShortName(promiser, model.On))}\">{promiser.Id}</abbr></th>");
        }

        html.Append($"</tr></thead>\n<tbody class=\"totals\"><tr><th scope=\"row\">{Escaped(text.Filled("picture.matrix.all", model.States))}<small>{Escaped(text["picture.matrix.totals"])}</small></th>");
        foreach (var total in model.Totals)
        {
            html.Append($"<td>{MatrixSvg.Bar(total)}<b>{total.Promised}</b><small>{total.ByTreaty} {words.Letter(Form.Treaty)}</small></td>");
        }

        html.Append("</tr></tbody>\n");
        foreach (var group in model.Groups.OrderByDescending(static group => group.Cells.Any(static cell => cell.IsChanged)))
        {
            Append(html, words, text, signs, model, group);
        }

        return html.Append($"</table></div>\n<p class=\"caption\">{Escaped(text["picture.matrix.note"])}{(isHypothetical ? " " + Escaped(text["picture.matrix.changed"]) : "")}</p>\n<details class=\"below\"><summary>{Escaped(text["picture.counts"])}</summary>\n")
            .Append(new HtmlRenderer(static _ => null).Render(MatrixTable.Of(context, model))).Append("</details>\n")
            .Append($"<p class=\"stamp\">{Escaped(context.Stamp)}</p></figure>\n").ToString();
    }

    private static void Append(StringBuilder html, Words words, PageWords text, PictureWords signs, MatrixModel model, MatrixGroup group)
    {
        var count = group.Among > group.Rows.Length ? text.Filled("picture.matrix.part", group.Rows.Length, group.Among) : words.Number(group.Rows.Length);
        html.Append("<tbody class=\"group\"><tr><th scope=\"row\">");
        if (group.Rows.Length == 1)
        {
            html.Append($"<span>{Escaped(group.Name)}</span>");
        }
        else
        {
            html.Append($"<label><input type=\"checkbox\" class=\"unfold\" aria-label=\"{Escaped(text.Filled("picture.matrix.unfold", group.Name))}\" /><span>{Escaped(group.Name)}</span> <span class=\"count\">{Escaped(count)}</span></label>");
            if (group.Makeup.Length > 0)
            {
                html.Append($"<small>{Escaped(group.Makeup)}</small>");
            }
        }

        html.Append("</th>");
        for (var column = 0; column < group.Cells.Length; column++)
        {
            var cell = group.Cells[column];
            html.Append($"<td><span class=\"cell {PictureWords.Classes(cell)}\" title=\"{Escaped($"{model.Promisers[column].Id} → {group.Name}: {signs.Phrase(cell)}")}\">{Escaped(signs.Letter(cell))}</span></td>");
        }

        html.Append("</tr></tbody>\n");
        if (group.Rows.Length > 1)
        {
            html.Append($"<tbody class=\"members\"><tr><th scope=\"row\" colspan=\"{group.Cells.Length + 1}\">{Escaped(string.Join(", ", group.Rows.Select(row => words.ShortName(row.State, model.On))))}</th></tr></tbody>\n");
        }
    }

    private static string Escaped(string text) => HtmlRenderer.Escaped(text);
}
