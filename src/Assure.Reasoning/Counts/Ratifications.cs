using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Counts;

/// <summary>Editions that differ from the record in that what was signed is ratified.</summary>
/// <remarks>Only treaties on which assurances rest are taken: zone treaties, their protocols on assurances, and non-proliferation treaties.</remarks>
internal static class Ratifications
{
    /// <summary>What a state had signed on a day and was not party to, under any reading.</summary>
    public static IEnumerable<Assumption> Of(RecordEdition record, State state, DateOnly day)
    {
        if (Relation(record, Statuses.SignatoriesTable) is not { } signatory || Relation(record, Statuses.PartiesTable) is not { } party)
        {
            yield break;
        }

        foreach (var signature in record.Rows[signatory.Index])
        {
            if (signature.Arguments is [State who, Treaty { Kind: TreatyKind.Zone or TreatyKind.AssuranceProtocol or TreatyKind.NonProliferation } treaty]
                && who == state && Surely(signature, day)
                && !record.Rows[party.Index].Any(row => row.Arguments[0] == state && row.Arguments[1] == treaty && Maybe(row, day)))
            {
                yield return new(state, treaty, signature);
            }
        }
    }

    /// <summary>The record with each assumed state a party from a day on.</summary>
    public static RecordEdition With(RecordEdition record, IReadOnlyCollection<Assumption> assumptions, DateOnly day)
    {
        if (assumptions.Count == 0 || Relation(record, Statuses.PartiesTable) is not { } party)
        {
            return record;
        }

        var rows = assumptions.Select(assumption => new FactRow
        {
            Relation = party,
            Arguments = [assumption.State, assumption.Treaty],
            From = Record.Dates.PartialDate.OfDay(day),
            To = assumption.State.To is { } end ? Record.Dates.PartialDate.OfDay(end) : null,
            Source = assumption.Signature.Source,
            Verified = assumption.Signature.Verified,
            Origin = assumption.Signature.Origin,
        });
        return record with { Rows = record.Rows.SetItem(party.Index, [.. record.Rows[party.Index], .. rows]) };
    }

    private static Relation? Relation(RecordEdition record, string table) => record.Relations.FirstOrDefault(relation => relation.Table == table);

    private static bool Surely(FactRow row, DateOnly day) =>
        row.Dispute is null && (row.From is not { } from || from.Last <= day) && (row.To is not { } to || day < to.First);

    private static bool Maybe(FactRow row, DateOnly day) => (row.From is not { } from || from.First <= day) && (row.To is not { } to || day < to.Last);
}
