using System.Collections.Immutable;
using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Facts;

/// <summary>Works out who is party to and signatory of what, from acts: statuses are never written by hand.</summary>
/// <remarks>
/// <para>A party: from the later of the earliest deposit (ratification, accession, acceptance, succession, in any capital) and the
/// treaty's own entry into force; an <c>in-force</c> act overrides both and is the only way under <see cref="EntryRule.Explicit"/>.
/// It ends with a withdrawal, or with the state; a later deposit begins it anew.</para>
/// <para>Acts under a dispute count only under their reading. As long as all readings agree the row is undisputed; where they part,
/// each reading that holds has its own row.</para>
/// </remarks>
public static class Statuses
{
    /// <summary>The table of parties, by which a relation names it.</summary>
    public const string PartiesTable = "parties";

    /// <summary>The table of signatories, by which a relation names it.</summary>
    public const string SignatoriesTable = "signatories";

    /// <summary>Whether a table is worked out from acts.</summary>
    /// <param name="table">The table's name.</param>
    /// <returns>True for parties and signatories.</returns>
    public static bool IsDerived(string table) => table is PartiesTable or SignatoriesTable;

    /// <summary>The rows of a relation recorded in a derived table.</summary>
    /// <param name="relation">The relation, of a state and a treaty.</param>
    /// <param name="acts">All acts, in any order.</param>
    /// <returns>The rows, in order of treaty, state and first day.</returns>
    /// <exception cref="ArgumentException">The relation is not recorded in a derived table.</exception>
    public static ImmutableArray<FactRow> Derive(Relation relation, IEnumerable<Act> acts)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(acts);
        Func<State, Treaty, IReadOnlyList<Act>, ImmutableArray<StatusSpan>> rule = relation.Table switch
        {
            PartiesTable => StatusRules.Party,
            SignatoriesTable => StatusRules.Signatory,
            _ => throw new ArgumentException($"'{relation.Name}' is not recorded in a derived table.", nameof(relation)),
        };
        var rows = ImmutableArray.CreateBuilder<FactRow>();
        foreach (var group in acts.GroupBy(act => (act.Treaty, act.State)).OrderBy(group => group.Key.Treaty.Index).ThenBy(group => group.Key.State.Index))
        {
            rows.AddRange(OfOne(relation, rule, group.Key.State, group.Key.Treaty, [.. group]));
        }

        return rows.ToImmutable();
    }

    /// <summary>The withdrawals by states that were not party when they withdrew, under any reading.</summary>
    internal static IEnumerable<Act> IdleWithdrawals(IEnumerable<Act> acts) =>
        acts.GroupBy(act => (act.Treaty, act.State)).SelectMany(group =>
        {
            Act[] all = [.. group];
            if (!Array.Exists(all, act => act.Kind == ActKind.Withdrawn))
            {
                return [];
            }

            var used = Timelines(StatusRules.Party, group.Key.State, group.Key.Treaty, all)
                .SelectMany(one => one).Select(span => span.Ends).ToHashSet();
            return all.Where(act => act.Kind == ActKind.Withdrawn && !used.Contains(act)
                && !used.Any(other => other is not null && other.Date == act.Date));
        });

    private static IEnumerable<FactRow> OfOne(
        Relation relation, Func<State, Treaty, IReadOnlyList<Act>, ImmutableArray<StatusSpan>> rule, State state, Treaty treaty, Act[] acts)
    {
        var dispute = Array.Find(acts, act => act.Dispute is not null)?.Dispute;
        var timelines = Timelines(rule, state, treaty, acts);
        var made = dispute is null
            ? timelines[0].Select(span => (span, span.From, span.To, Reading: (int?)null))
            : DisputedSpans.Split(timelines);
        foreach (var (span, from, to, reading) in made.OrderBy(one => one.From).ThenBy(one => one.Reading))
        {
            yield return Row(relation, state, treaty, acts, span, from, to, reading is null ? null : dispute, reading ?? 0);
        }
    }

    /// <summary>The spans under each reading of the dispute the acts hang on; one timeline when none does.</summary>
    private static ImmutableArray<StatusSpan>[] Timelines(
        Func<State, Treaty, IReadOnlyList<Act>, ImmutableArray<StatusSpan>> rule, State state, Treaty treaty, Act[] acts)
    {
        var dispute = Array.Find(acts, act => act.Dispute is not null)?.Dispute;
        return dispute is null
            ? [rule(state, treaty, acts)]
            : [.. Enumerable.Range(0, dispute.Readings.Length).Select(reading =>
                rule(state, treaty, [.. acts.Where(act => act.Dispute is null || (act.Dispute == dispute && act.Reading == reading))]))];
    }

    private static FactRow Row(
        Relation relation, State state, Treaty treaty, Act[] acts, StatusSpan span, PartialDate from, PartialDate? to, Dispute? dispute, int reading)
    {
        var ends = span.To is { } end && to is { } last && end == last ? span.Ends : null;
        var needed = ends is null ? span.Begins : span.Begins.Add(ends);
        var counts = span.Begins[0];
        return new FactRow
        {
            Relation = relation,
            Arguments = [state, treaty],
            From = from,
            To = to,
            Dispute = dispute,
            Reading = reading,
            Source = counts.Source,
            Verified = needed.Max(act => act.Verified),
            Note = counts.Note,
            Origin = counts.Origin,
            Acts =
            [
                .. acts.Where(act => needed.Contains(act) || Supports(act, relation, span, dispute, reading)).OrderBy(act => act.Date).ThenBy(act => act.Origin.Line),
            ],
        };
    }

    /// <summary>Whether an act is of the sort that makes the status and falls into its time: a second capital's deposit, a waiver.</summary>
    private static bool Supports(Act act, Relation relation, StatusSpan span, Dispute? dispute, int reading) =>
        (act.Dispute is null || (act.Dispute == dispute && act.Reading == reading))
        && (relation.Table == SignatoriesTable
            ? act.Kind == ActKind.Signed
            : (StatusRules.IsDeposit(act.Kind) || act.Kind is ActKind.Waiver or ActKind.InForce)
              && (span.Begins.Contains(act) || act.Date.CompareTo(span.Begins[^1].Date) >= 0)
              && (span.To is null || act.Date.CompareTo(span.To.Value) < 0));
}
