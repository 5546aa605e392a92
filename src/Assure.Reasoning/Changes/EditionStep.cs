using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Record;

namespace Assure.Reasoning.Changes;

/// <summary>What an edition answers otherwise than the edition before it: about the day it was read to, and about the past.</summary>
/// <param name="Latest">The answers that differ on the day to which the later edition was read.</param>
/// <param name="Past">The stretches before that day, latest first.</param>
public sealed record EditionStep(ChangeLists Latest, ImmutableArray<PastChange> Past)
{
    /// <summary>Compares an edition with the one before it.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="promises">The ids of the kinds of promise; those that the earlier lacks are passed over.</param>
    public static EditionStep Of(RecordEdition before, RecordEdition after, IEnumerable<string> promises)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] both = [.. promises.Where(promise => before.Kinds.Any(kind => kind.Id == promise))];
        var last = after.ReadUpTo;
        return new(
            new ChangeFinder(new(before, last), new(after, last)).Find([], [], both, Settings.Default),
            [
                .. HistoryComparer.Compare(before, after, both, last.AddDays(-1))
                    .GroupBy(static one => (one.From, one.To))
                    .OrderByDescending(static stretch => stretch.Key.From).ThenByDescending(static stretch => stretch.Key.To ?? DateOnly.MaxValue)
                    .Select(stretch => new PastChange(stretch.Key.From, stretch.Key.To, On(before, after, [.. stretch]))),
            ]);
    }

    private static ChangeLists On(RecordEdition before, RecordEdition after, HistoryDifference[] stretch)
    {
        var lists = new ChangeFinder(new(before, stretch[0].From), new(after, stretch[0].From)).Find(
            Ids(stretch, static one => one.Guarantor.Id), Ids(stretch, static one => one.Beneficiary.Id), Ids(stretch, static one => one.Promise.Id), Settings.Default);
        var cells = stretch.Select(static one => (one.Guarantor.Id, one.Beneficiary.Id, one.Promise.Id)).ToHashSet();
        return lists with { Differing = [.. lists.Differing.Where(change => cells.Contains((change.Guarantor.Id, change.Beneficiary.Id, change.Promise.Id)))] };
    }

    private static string[] Ids(HistoryDifference[] stretch, Func<HistoryDifference, string> id) => [.. stretch.Select(id).Distinct()];
}
