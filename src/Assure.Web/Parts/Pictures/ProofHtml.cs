using System.Text;
using Assure.Reasoning.Proofs;
using Assure.Reports.Blocks;
using Assure.Reports.Pictures;
using Assure.Web.Site;

namespace Assure.Web.Parts.Pictures;

/// <summary>Writes the steps of a proof as nested lists; those far from the answer are folded.</summary>
internal static class ProofHtml
{
    private const int OpenTo = 2;

    /// <summary>A step and all beneath it.</summary>
    public static string Of(View view, ProofStep step)
    {
        var html = new StringBuilder();
        Append(html, view, step, 0);
        return html.ToString();
    }

    private static void Append(StringBuilder html, View view, ProofStep step, int depth)
    {
        html.Append("<li>");
        if (step.Steps.IsEmpty)
        {
            html.Append($"{view.Html(step.Words)}{Formula(view, step)}");
        }
        else
        {
            html.Append($"<details{(depth < OpenTo ? " open" : "")}><summary>{view.Html(step.Words)}</summary>{Formula(view, step)}<ul>");
            foreach (var child in step.Steps)
            {
                Append(html, view, child, depth + 1);
            }

            html.Append("</ul></details>");
        }

        html.Append("</li>");
    }

    private static string Formula(View view, ProofStep step)
    {
        var (sign, name) = step.Value switch { ProofValue.True => ("+", "holds"), ProofValue.False => ("−", "fails"), _ => ("?", "is-open") };
        return step.Formula.Length == 0 ? "" : $"<code title=\"{HtmlRenderer.Escaped(view.Text[$"picture.proof.{name}"])} · {HtmlRenderer.Escaped(step.WrittenAt)}\"><b>{sign}</b> {HtmlRenderer.Escaped(step.Formula)}</code>";
    }
}
