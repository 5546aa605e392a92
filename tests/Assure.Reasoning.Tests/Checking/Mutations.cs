using Assure.Reasoning.Proofs;
using Assure.Record;

namespace Assure.Reasoning.Tests.Checking;

/// <summary>Proofs that are wrong in one place: a value turned round, another rule, a step left out or another's in its place, another row, another headline.</summary>
internal static class Mutations
{
    public static IEnumerable<(string What, ProofNode Proof)> Of(ProofNode proof, RecordEdition record)
    {
        foreach (var (what, here) in Here(proof, record))
        {
            yield return (what, here);
        }

        for (var i = 0; i < proof.Because.Length; i++)
        {
            foreach (var (what, changed) in Of(proof.Because[i], record))
            {
                yield return (what, proof with { Because = proof.Because.SetItem(i, changed) });
            }
        }
    }

    private static IEnumerable<(string What, ProofNode Proof)> Here(ProofNode node, RecordEdition record)
    {
        foreach (var value in Enum.GetValues<ProofValue>().Where(value => value != node.Value))
        {
            yield return ($"{node.Rule} {node.Claim}: {value} for {node.Value}", node with { Value = value });
        }

        var rule = node.Rule == ProofRule.Open ? ProofRule.Headline : node.Rule + 1;
        yield return ($"{node.Claim}: {rule} for {node.Rule}", node with { Rule = rule });
        for (var i = 0; i < node.Because.Length; i++)
        {
            // A member of a class fails by any one of its steps: one of them shown twice is still a proof.
            if (node.Rule != ProofRule.Witness && node.Because.FirstOrDefault(other => other.Claim != node.Because[i].Claim) is { } sibling)
            {
                yield return ($"{node.Rule} {node.Claim}: {sibling.Claim} for {node.Because[i].Claim}", node with { Because = node.Because.SetItem(i, sibling) });
            }

            yield return ($"{node.Rule} {node.Claim}: without {node.Because[i].Claim}", node with { Because = node.Because.RemoveAt(i) });
        }

        if (node.Row is { } row && record.Rows[row.Relation.Index].FirstOrDefault(other => !other.Arguments.SequenceEqual(row.Arguments)) is { } another)
        {
            yield return ($"{node.Claim}: row {another.Origin} for {row.Origin}", node with { Row = another });
        }

        if (node.Row is { } known)
        {
            yield return ($"{node.Claim}: a row that is not on record", node with { Row = known with { Note = "made up" } });
            yield return ($"{node.Claim}: no row", node with { Row = null });
        }

        if (node.Rule == ProofRule.Headline && node.Value == ProofValue.True)
        {
            yield return ($"{node.Claim}: another headline", node with { Claim = node.Claim[..(node.Claim.LastIndexOf(": ", StringComparison.Ordinal) + 1)].Trim() + " unconditional, law" });
        }
    }
}
