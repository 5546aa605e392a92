using System.Text;
using Assure.Reasoning.Proofs;
using Assure.Reports.Blocks;
using Assure.Reports.Pictures;
using Assure.Web.Site;

namespace Assure.Web.Parts.Pictures;

/// <summary>Writes the steps of a proof as nested lists; those far from the answer are folded, and what stands in the same proof already is not told again.</summary>
internal sealed class ProofHtml
{
    private const int OpenTo = 2;

    /// <summary>Steps this deep are opened with the one above them: whoever looks so far wants to see all.</summary>
    private const int Folded = 3;

    /// <summary>A step with no more than this beneath it is not folded.</summary>
    private const int Few = 2;

    private readonly View view;
    private readonly StringBuilder html = new();

    /// <summary>What is told more than once: how it reads with all beneath it, and the number of its place; 0 until that is reached.</summary>
    private readonly Dictionary<string, int> repeated = [];
    private readonly Dictionary<ProofStep, string> keys = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Target> led = [];

    private ProofHtml(View view, ProofStep step)
    {
        this.view = view;
        var seen = new HashSet<string>();
        FindRepeated(step, seen);
    }

    /// <summary>A step and all beneath it.</summary>
    public static string Of(View view, ProofStep step)
    {
        var proof = new ProofHtml(view, step);
        proof.Append(step, 0);
        return proof.html.ToString();
    }

    private void FindRepeated(ProofStep step, HashSet<string> seen)
    {
        if (!step.Steps.IsEmpty && !seen.Add(Key(step)) && Leaf(step, repeated.Count + 1).Length < Key(step).Length)
        {
            repeated.TryAdd(Key(step), 0);
            return;
        }

        foreach (var child in step.Steps)
        {
            FindRepeated(child, seen);
        }
    }

    private void Append(ProofStep step, int depth)
    {
        html.Append("<li>");
        if (step.Steps.IsEmpty)
        {
            html.Append(Written(step, Once)).Append("</li>");
            return;
        }

        var place = "";
        if (repeated.TryGetValue(Key(step), out var number))
        {
            if (number > 0)
            {
                html.Append(Leaf(step, number)).Append("</li>");
                return;
            }

            number = repeated.Values.Max() + 1;
            repeated[Key(step)] = number;
            place = $" id=\"step-{number}\"";
        }

        var isFolded = depth < OpenTo || (depth < Folded && step.Count > Few + 1);
        html.Append(isFolded ? $"<details{(depth < OpenTo ? " open" : "")}><summary>{Written(step, Once)}</summary><ul{place}>" : $"{Written(step, Once)}<ul{place}>");
        foreach (var child in step.Steps)
        {
            Append(child, depth + 1);
        }

        html.Append(isFolded ? "</ul></details></li>" : "</ul></li>");
    }

    /// <summary>A step that stands above with all beneath it. The place of that lies inside what may be folded, so that a browser unfolds it.</summary>
    private string Leaf(ProofStep step, int number) => $"{HtmlRenderer.Escaped(step.Words.Runs[0].Text)} <a href=\"#step-{number}\">{HtmlRenderer.Escaped(view.Text["picture.proof.above"])}</a>";

    /// <summary>A step and all beneath it, however they are folded.</summary>
    private string Key(ProofStep step)
    {
        if (!keys.TryGetValue(step, out var key))
        {
            keys[step] = key = $"<li>{Written(step, view.Link)}{(step.Steps.IsEmpty ? "" : $"<ul>{string.Concat(step.Steps.Select(Key))}</ul>")}";
        }

        return key;
    }

    /// <summary>A link to what the proof does not lead to yet; a source is led to once.</summary>
    private string? Once(Target target) => target.Kind == TargetKind.Source && !led.Add(target) ? null : view.Link(target);

    /// <summary>A step's words; its formula, where nothing stands below it: the steps above say the same in words.</summary>
    private static string Written(ProofStep step, Func<Target, string?> link)
    {
        var words = new HtmlRenderer(link).Render(step.Words);
        var sign = step.Value switch { ProofValue.True => "+", ProofValue.False => "−", _ => "?" };
        return !step.Steps.IsEmpty || step.Formula.Length == 0 ? words : $"{words}<code>{sign} {HtmlRenderer.Escaped(step.Formula)}</code>";
    }
}
