using Assure.Reasoning.Asking;
using Assure.Reasoning.Proofs;
using Assure.Reasoning.Tests.Naive;
using Assure.Record;
using Assure.Record.Facts;

namespace Assure.Reasoning.Tests.Checking;

/// <summary>Reads from a proof's words how it takes open choices to fall: <c>dispute=reading, table:line:from=yes: verdict, form</c>.</summary>
internal sealed class TakenChoices(RecordEdition record)
{
    /// <summary>What one leaf of a proof takes for granted, and the rest of its claim; null when the words cannot be read.</summary>
    public (IReadOnlyDictionary<string, int> Given, string Label, double Share)? Read(ProofNode leaf)
    {
        var end = leaf.Claim.LastIndexOf(": ", StringComparison.Ordinal);
        var given = new Dictionary<string, int>();
        var share = 1.0;
        foreach (var part in end < 0 ? [] : leaf.Claim[..end].Split(", "))
        {
            var sign = part.LastIndexOf('=');
            if (sign < 0 || Names(part[..sign], part[(sign + 1)..]) is not { Ways: > 0 } found)
            {
                return null;
            }

            share /= found.Ways;
            foreach (var name in found.Names)
            {
                given[name] = found.Way;
            }
        }

        return (given, leaf.Claim[(end < 0 ? 0 : end + 2)..], share);
    }

    public static NaiveChoices Of(Question question, IReadOnlyDictionary<string, int> given) => new(question.Settings, question.Guarantor, question.Beneficiary, given);

    private (IEnumerable<string> Names, int Way, int Ways)? Names(string id, string way)
    {
        if (record.Disputes.FirstOrDefault(dispute => dispute.Id == id) is { } dispute)
        {
            return dispute.IndexOf(way) is { } reading ? ([$"reading {id}"], reading, dispute.Readings.Length) : null;
        }

        if (way is not ("yes" or "no"))
        {
            return null;
        }

        // A row's own line tells it; a text's window or an unread clause goes by the text's id.
        IEnumerable<string> rows = record.Rows.SelectMany(rows => rows).Where(row => id.StartsWith(row.Origin.ToString(), StringComparison.Ordinal)).SelectMany(row => RowNames(row, id));
        return (rows.Append(id).Distinct(), way == "yes" ? 1 : 0, 2);
    }

    private static IEnumerable<string> RowNames(FactRow row, string id) =>
        id == row.Origin.ToString() ? [$"{row.Relation} {id}:read"] : [$"{row.Relation} {id}"];
}
