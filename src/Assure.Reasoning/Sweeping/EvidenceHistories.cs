using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The histories of what is on record of open relations: what occurred, what is known, and what their judges found.</summary>
/// <param name="evidence">Finds the rows.</param>
/// <param name="settlement">What is settled beforehand.</param>
/// <param name="choices">Numbers the choices met.</param>
/// <param name="guarantor">The promiser whose findings are heard.</param>
/// <param name="keeper">Notes what is worked out from what.</param>
/// <param name="basis">The histories of the record as it is, for a scenario; else null.</param>
internal sealed class EvidenceHistories(Evidence evidence, Settlement settlement, OpenChoices choices, State guarantor, Keeper keeper, EvidenceHistories? basis)
{
    private readonly KeptValues<(Relation, long, bool), History> known = new(keeper, History.AreSame, History.During, basis?.known);

    /// <summary>The beneficiaries of which a relation is on record to hold, or not to hold, over time.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="places">What stands in its places: a thing's number, or less than none where the beneficiary does.</param>
    /// <param name="holds">Whether it is on record to hold, or not to.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public History Of(Relation relation, ReadOnlySpan<int> places, bool holds, Falling? falling)
    {
        var packed = 0L;
        foreach (var place in places)
        {
            packed = (packed << 16) | (ushort)(place + 2);
        }

        var key = (relation, packed, holds);
        var open = known.Find(key) ?? known.Keep(key, known.Begin(), Build(relation, places, holds, null));
        if (falling is null || open.Value.IsCertain)
        {
            return open.Value;
        }

        var part = falling.Part(open.Value.Touches);
        return (known.FindFallen(open, part)
            ?? known.KeepFallen(open, part, known.Begin(), Build(relation, places, holds, falling))).Value;
    }

    private History Build(Relation relation, ReadOnlySpan<int> places, bool holds, Falling? falling)
    {
        keeper.UseEvidence(relation);
        var sweep = new RowSweep(settlement, choices, falling);
        var isSwept = false;
        foreach (var place in places)
        {
            isSwept |= place < 0;
        }

        foreach (var (row, arguments) in evidence.Bearing(relation, guarantor))
        {
            // The number that stands in every place of the beneficiary; any number when none is its.
            var (fits, swept) = (row.Holds == holds, -1);
            for (var i = 0; i < places.Length && fits; i++)
            {
                var index = row.Arguments[arguments[i]].Index;
                fits = places[i] < 0 ? swept < 0 || swept == index : places[i] == index;
                swept = places[i] < 0 ? index : swept;
            }

            if (fits)
            {
                sweep.Add(row, Math.Max(swept, 0), TimeRule.Now);
            }
        }

        return isSwept ? sweep.Build() : sweep.Build().Has(0);
    }
}
