using System.Collections.Immutable;
using Assure.Reasoning.Timelines;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Changes;

/// <summary>Puts changes with identical consequences together: first over states, then over kinds of promise, then over promisers.</summary>
internal static class ChangeGrouper
{
    private sealed record Piece<T>(string Why, State[] Guarantors, Entity[] Beneficiaries, Kind[] Promises, ImmutableArray<T> Changes);

    /// <summary>The groups of the world's changes, by day.</summary>
    public static ImmutableArray<WorldGroup> World(IEnumerable<Change> changes) =>
    [
        .. Merge(changes.Select(static change => new Piece<Change>(Why(change), [change.After.Guarantor], [change.After.Beneficiary], [change.After.Promise], [change])))
            .Select(static piece => new WorldGroup([.. piece.Guarantors], [.. piece.Beneficiaries], [.. piece.Promises], piece.Changes))
            .OrderBy(static group => group.On),
    ];

    /// <summary>The groups of the answers that differ between editions.</summary>
    public static ImmutableArray<RecordGroup> Record(IEnumerable<CellChange> changes, Func<CellChange, ImmutableArray<ChangedElement>> because, Func<CellChange, ImmutableArray<ChangedElement>> besides) =>
    [
        .. Merge(changes.Select(change => new Piece<CellChange>(Why(change, because(change)), [change.Guarantor], [change.Beneficiary], [change.Promise], [change])))
            .Select(piece => new RecordGroup(
                [.. piece.Guarantors],
                [.. piece.Beneficiaries],
                [.. piece.Promises],
                [.. piece.Changes.SelectMany(change => because(change)).Distinct()],
                piece.Changes,
                piece.Changes.All(static change => change.IsTraced),
                piece.Changes.Any(change => !besides(change).IsEmpty))),
    ];

    private static IEnumerable<Piece<T>> Merge<T>(IEnumerable<Piece<T>> pieces)
    {
        var overStates = pieces.GroupBy(static piece => (piece.Why, piece.Guarantors[0], piece.Promises[0])).Select(Join);
        var overKinds = overStates.GroupBy(static piece => (piece.Why, piece.Guarantors[0], Ids(piece.Beneficiaries))).Select(Join);
        return overKinds.GroupBy(static piece => (piece.Why, Ids(piece.Beneficiaries), Ids(piece.Promises))).Select(Join);

        static Piece<T> Join(IEnumerable<Piece<T>> group)
        {
            var all = group.ToArray();
            return new(
                all[0].Why,
                [.. all.SelectMany(static piece => piece.Guarantors).Distinct()],
                [.. all.SelectMany(static piece => piece.Beneficiaries).Distinct()],
                [.. all.SelectMany(static piece => piece.Promises).Distinct()],
                [.. all.SelectMany(static piece => piece.Changes)]);
        }
    }

    private static string Ids(IEnumerable<object> things) => string.Join(' ', things);

    private static string Why(Change change)
    {
        var beneficiary = change.After.Beneficiary.Id;
        var causes = change.Causes.Select(cause => cause switch
        {
            { Row: { } row } => AnswerLabel.Without(ElementReader.IdOf(row), beneficiary),
            { State: { } state } => AnswerLabel.Without(state.Id, beneficiary),
            { Text: { } text } => text.Id,
            _ => cause.Qualification!.Id,
        } + (cause.AtEnd ? " ends" : " begins"));
        return $"{change.On:O} {AnswerLabel.OfChange(change.Before, change.After)} {string.Join("; ", causes.Distinct())}";
    }

    private static string Why(CellChange change, ImmutableArray<ChangedElement> because)
    {
        var elements = because.Select(element =>
            $"{element.Kind} {AnswerLabel.Without(element.Id, change.Beneficiary.Id)} {element.Before?.Said} {element.After?.Said}");
        return $"{AnswerLabel.OfChange(change.Before, change.After)} {change.IsTraced} {string.Join("; ", elements.Distinct())}";
    }
}
