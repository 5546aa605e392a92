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

    /// <summary>Steps this deep are opened with the one above them: whoever looks so far wants to see all.</summary>
    private const int Folded = 4;

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
            html.Append(new HtmlRenderer(view.Link).Render(step.Words)).Append(Formula(step));
        }
        else
        {
            var words = new HtmlRenderer(view.Link).Render(step.Words);
            html.Append(depth >= Folded ? $"{words}<ul>" : $"<details{(depth < OpenTo ? " open" : "")}><summary>{words}</summary><ul>");
            foreach (var child in step.Steps)
            {
                Append(html, view, child, depth + 1);
            }

            html.Append(depth >= Folded ? "</ul>" : "</ul></details>");
        }

        html.Append("</li>");
    }

    /// <summary>The formula, where nothing stands below it: the steps above say the same in words.</summary>
    private static string Formula(ProofStep step)
    {
        var sign = step.Value switch { ProofValue.True => "+", ProofValue.False => "−", _ => "?" };
        return step.Formula.Length == 0 ? "" : $"<code>{sign} {HtmlRenderer.Escaped(step.Formula)}</code>";
    }
}
