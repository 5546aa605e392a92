using System.Text;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;

namespace Assure.Lab.Results;

/// <summary>The answers of a day as a table: states with the same answers share a row, each promiser has a column; answers that are others under the scenario are set off.</summary>
public static class LabMatrix
{
    private const int MostNamed = 6;

    /// <summary>Writes the table as HTML.</summary>
    /// <param name="words">The language.</param>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="on">The day.</param>
    /// <param name="answers">The answers of the day under the scenario.</param>
    /// <param name="changed">The pairs whose answer is another.</param>
    /// <param name="rows">The states to show, in order.</param>
    public static string Html(Words words, Kind kind, DateOnly on, IReadOnlyDictionary<(State, Entity, Kind), Answer> answers, IReadOnlySet<(State, Entity, Kind)> changed, IEnumerable<State> rows)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(rows);
        State[] promisers = [.. answers.Keys.Where(key => key.Item3 == kind).Select(static key => key.Item1).Distinct().OrderBy(static state => state.Id, StringComparer.Ordinal)];
        var html = new StringBuilder("<div class=\"wide\" tabindex=\"0\"><table class=\"matrix lab-matrix\"><caption>")
            .Append(HtmlRenderer.Escaped($"{words.KindHead(kind)} · {words.Date(on)} · {words.Hypothetical}")).Append("</caption><thead><tr><th scope=\"col\"></th>");
        foreach (var promiser in promisers)
        {
            html.Append("<th scope=\"col\"><abbr title=\"").Append(HtmlRenderer.Escaped(words.ShortName(promiser, on))).Append("\">").Append(promiser.Id).Append("</abbr></th>");
        }

        html.Append("</tr></thead><tbody>\n");
        foreach (var group in rows.GroupBy(row => string.Concat(promisers.Select(promiser => Sign(answers.GetValueOrDefault((promiser, row, kind)), changed.Contains((promiser, row, kind)))))).OrderByDescending(group => group.Key.Contains('*', StringComparison.Ordinal)).ThenByDescending(static group => group.Count()))
        {
            string[] names = [.. group.Select(row => words.ShortName(row, on))];
            html.Append("<tr><th scope=\"row\">");
            if (names.Length <= MostNamed)
            {
                html.Append(HtmlRenderer.Escaped(string.Join(", ", names)));
            }
            else
            {
                html.Append("<details><summary>").Append(HtmlRenderer.Escaped(words.CountOfStates(names.Length))).Append("</summary>").Append(HtmlRenderer.Escaped(string.Join(", ", names))).Append("</details>");
            }

            html.Append("</th>");
            var first = group.First();
            foreach (var promiser in promisers)
            {
                // A promiser is not asked about itself: another of the group tells.
                var row = promiser == first ? group.Skip(1).FirstOrDefault() ?? first : first;
                var isChanged = changed.Contains((promiser, row, kind));
                html.Append(isChanged ? "<td class=\"changed\">" : "<td>");
                Append(html, words, answers.GetValueOrDefault((promiser, row, kind)), isChanged);
                html.Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table></div>\n").ToString();
    }

    /// <summary>What a cell looks like, as letters: states whose cells all look alike share a row.</summary>
    private static string Sign(Answer? answer, bool isChanged) => $"{(char)('a' + (int?)answer?.Verdict ?? 25)}{(char)('a' + (int?)answer?.Form ?? 25)}{(isChanged ? '*' : '.')}";

    private static void Append(StringBuilder html, Words words, Answer? answer, bool isChanged)
    {
        if (answer?.Verdict is not { } verdict)
        {
            html.Append("<span class=\"cell v-silent\">·</span>");
            return;
        }

        var title = words.Phrase(verdict) + (answer.Form is { } form ? $" · {words.Phrase(form)}" : "");
        html.Append("<span class=\"cell v-").Append(verdict.ToString().ToLowerInvariant());
        if (answer.Form is { } given)
        {
            html.Append(" f-").Append(given switch { Form.Treaty => "treaty", Form.Law or Form.Policy => "own", _ => "given" });
        }

        html.Append("\" title=\"").Append(HtmlRenderer.Escaped(title)).Append("\">").Append(HtmlRenderer.Escaped(words.Letter(verdict)));
        if (isChanged)
        {
            html.Append("<span class=\"lab-mark\">*</span>");
        }

        html.Append("</span>");
    }
}
