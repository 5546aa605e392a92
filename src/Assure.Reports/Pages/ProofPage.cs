using System.Collections.Immutable;
using Assure.Reasoning.Proofs;
using Assure.Reports.Blocks;
using Assure.Reports.Languages;
using Assure.Reports.Json;

namespace Assure.Reports.Pages;

/// <summary>Lays a proof out as a tree.</summary>
public static class ProofPage
{
    /// <summary>The tree of a proof: each step its claim, whether it holds, and where it is written.</summary>
    /// <param name="words">The language of the marks; the claims are the record's own formulas.</param>
    /// <param name="node">The step the proof ends in.</param>
    public static TreeNode Tree(Words words, ProofNode node)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(node);
        var runs = ImmutableArray.CreateBuilder<Run>();
        runs.Add(new Run(Sign(node.Value) + " ", Mark.Strong));
        runs.Add(new Run(node.Claim.Length > 0 ? node.Claim : JsonNames.Of(node.Rule)));
        if (node.Citation is { } citation)
        {
            runs.Add(new Run($" — {citation}"));
            AddMark(words, runs, citation.Verified);
        }

        if (node.Row is { } row)
        {
            runs.Add(new Run($" — {row.Source.CitedAs}, {row.Origin}", Mark.Muted));
            AddMark(words, runs, row.Verified);
        }
        else if (node.WrittenAt.Length > 0)
        {
            runs.Add(new Run($" ({node.WrittenAt})", Mark.Muted));
        }

        return new TreeNode(new Prose(runs.ToImmutable()), [.. node.Because.Select(step => Tree(words, step))]);
    }

    private static string Sign(ProofValue value) => value switch
    {
        ProofValue.True => "+",
        ProofValue.False => "−",
        _ => "?",
    };

    private static void AddMark(Words words, ImmutableArray<Run>.Builder runs, Record.Facts.Verified verified)
    {
        if (verified != Record.Facts.Verified.Yes)
        {
            runs.Add(new Run(" "));
            runs.Add(new Run(words.UnreadMark(verified), Mark.Unread));
        }
    }
}
