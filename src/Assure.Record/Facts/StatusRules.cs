using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;

namespace Assure.Record.Facts;

/// <summary>The rules by which a state's acts under one treaty make it a signatory and a party.</summary>
/// <remarks>
/// Of several partial dates the earliest is the one that has certainly passed first (its last day counts, then its first);
/// the later of two is the one that has certainly passed last.
/// </remarks>
internal static class StatusRules
{
    /// <summary>Signatory: from the first signature, to the state's end.</summary>
    public static ImmutableArray<StatusSpan> Signatory(State state, Treaty treaty, IReadOnlyList<Act> acts)
    {
        _ = treaty;
        var signed = Earliest(acts, IsSignature, null);
        return signed is null ? [] : [new StatusSpan(signed.Date, EndOf(state), [signed], null)];
    }

    /// <summary>Party: from the treaty's entry into force for the state, to a withdrawal or the state's end; again after a new deposit.</summary>
    public static ImmutableArray<StatusSpan> Party(State state, Treaty treaty, IReadOnlyList<Act> acts)
    {
        var spans = ImmutableArray.CreateBuilder<StatusSpan>();
        PartialDate? after = null;
        while (true)
        {
            var deposit = Earliest(acts, IsDeposit, after);
            var inForce = Earliest(acts, IsInForce, after);
            if (StartOf(treaty, deposit, inForce) is not { } start || (state.To is { } end && start.First >= end))
            {
                return spans.ToImmutable();
            }

            var withdrawal = Earliest(acts, IsWithdrawal, start, isAfter: true);
            if (withdrawal is not null && state.To is { } gone && withdrawal.Date.First >= gone)
            {
                withdrawal = null;
            }

            ImmutableArray<Act> begins = (inForce, deposit) is ({ } entry, { } consent) ? [entry, consent] : [inForce ?? deposit!];
            spans.Add(new StatusSpan(start, withdrawal?.Date ?? EndOf(state), begins, withdrawal));
            if (withdrawal is null)
            {
                return spans.ToImmutable();
            }

            after = withdrawal.Date;
        }
    }

    /// <summary>Whether an act expresses consent to be bound.</summary>
    public static bool IsDeposit(ActKind kind) => kind is ActKind.Ratified or ActKind.Acceded or ActKind.Accepted or ActKind.Succeeded;

    private static PartialDate? StartOf(Treaty treaty, Act? deposit, Act? inForce)
    {
        if (inForce is not null)
        {
            return inForce.Date;
        }

        return treaty.EntryRule == EntryRule.Explicit || deposit is null || treaty.InForce is not { } whole ? null : Later(deposit.Date, whole);
    }

    private static bool IsSignature(ActKind kind) => kind == ActKind.Signed;

    private static bool IsInForce(ActKind kind) => kind == ActKind.InForce;

    private static bool IsWithdrawal(ActKind kind) => kind == ActKind.Withdrawn;

    /// <summary>The earliest act of some kinds on or after a date, or strictly after it; of equals, the one written first.</summary>
    private static Act? Earliest(IReadOnlyList<Act> acts, Func<ActKind, bool> isKind, PartialDate? since, bool isAfter = false)
    {
        Act? earliest = null;
        for (var i = 0; i < acts.Count; i++)
        {
            var act = acts[i];
            if (isKind(act.Kind) && (since is not { } date || act.Date.CompareTo(date) >= (isAfter ? 1 : 0)) && (earliest is null || IsEarlier(act, earliest)))
            {
                earliest = act;
            }
        }

        return earliest;
    }

    private static bool IsEarlier(Act a, Act b) =>
        a.Date.Last != b.Date.Last ? a.Date.Last < b.Date.Last
        : a.Date.First != b.Date.First ? a.Date.First > b.Date.First
        : a.Origin.Line < b.Origin.Line;

    private static PartialDate Later(PartialDate a, PartialDate b) =>
        a.Last != b.Last ? (a.Last > b.Last ? a : b) : (a.First >= b.First ? a : b);

    private static PartialDate? EndOf(State state) => state.To is { } end ? PartialDate.OfDay(end) : null;
}
