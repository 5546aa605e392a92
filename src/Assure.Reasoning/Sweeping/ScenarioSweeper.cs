using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Evaluation;
using Assure.Reasoning.Worlds;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Sweeps an edition made from another by a scenario: what rests on nothing that the scenario changes is taken from the sweep of the other.</summary>
/// <param name="basis">The sweep of the record as it is.</param>
/// <param name="before">The parts that evaluate the record as it is.</param>
/// <param name="engine">The parts that evaluate the edited edition.</param>
/// <param name="settings">What the asker settles beforehand, with the readings that the scenario assumes.</param>
/// <param name="number">The scenario's number, above 0 and never used before with this basis.</param>
internal sealed class ScenarioSweeper(SweptAtlas basis, Engine before, Engine engine, Settings settings, int number)
{
    private readonly Keeper keeper = Keeper.Of(engine.Record, number);
    private readonly OpenChoices choices = new(basis.Choices);
    private readonly Dictionary<State, (TextSweeper Texts, Settlement Settlement)> sweepers = [];
    private readonly List<RowHistories> relations = [];
    private Dependence? dependence;
    private Asker? asker;

    /// <summary>The rows of the atlas, as in the basis; the very same where nothing changes.</summary>
    /// <returns>Null when only some days were to be looked at and a row needs all: the sweep is to be made again, for all days.</returns>
    public ImmutableArray<AtlasRow>? Rows(bool allDays)
    {
        var changed = Mark();
        var asks = Enumerable.Range(0, basis.Swept.Count).Any(Asks);
        if (changed.Whole is null && !asks)
        {
            return basis.Rows;
        }

        // Cells asked one by one may ask how things stood on other days.
        keeper.Days = allDays || asks || basis.Settings.Viewpoint.Kind == ViewpointKind.Beneficiary ? null : changed.Whole;
        var swept = new SweptRow?[basis.Swept.Count];
        for (var i = 0; i < swept.Length; i++)
        {
            var row = basis.Swept[i];
            var candidates = engine.Index.Promises(row.Guarantor, row.Kind);
            if (keeper.IsStale(row.Work) || keeper.IsStale(basis.Swept[basis.Likes[i]].Work) || Asks(i) || !candidates.AsSpan().SequenceEqual(row.Candidates.AsSpan()))
            {
                var (texts, settlement) = Sweeper(row.Guarantor);
                swept[i] = new(row.Guarantor, row.Kind, candidates, texts, settlement, keeper);
            }
        }

        var touches = swept.OfType<SweptRow>().Select(static row => row.Touches);
        var digits = basis.Digits.With(choices, touches);
        keeper.SharesFalls = digits is not null;
        digits ??= ChoiceDigits.Arrange(choices, touches);
        var rows = basis.Rows.ToBuilder();
        for (var i = 0; i < swept.Length; i++)
        {
            if (swept[i] is { } row)
            {
                var like = Array.FindIndex(swept, 0, i, other => other is not null && row.IsLike(other) && basis.Likes[i] == basis.Likes[Array.IndexOf(swept, other)]);
                if ((like >= 0 ? rows[like].Pieces : Pieces(i, row, digits)) is not { } pieces)
                {
                    return null;
                }

                rows[i] = pieces == basis.Rows[i].Pieces ? basis.Rows[i] : new(row.Guarantor, row.Kind, pieces);
            }
        }

        return rows.MoveToImmutable();
    }

    private bool Asks(int row) => basis.Walkers[row].Asks || !basis.Swept[row].IsSweepable;

    private ImmutableArray<AtlasPiece>? Pieces(int i, SweptRow row, ChoiceDigits digits)
    {
        var walker = new PieceWalker(row, basis.Existing, choices, digits).Ready();
        if (walker.Asks || Asks(i) || row.Settlement.IsByBeneficiary)
        {
            return keeper.Days is not null ? null : walker.Pieces(walker.Asks ? new(engine, asker ??= new(engine), row, settings) : null);
        }

        var days = Days(basis.Swept[i], row, basis.Walkers[i], digits);
        return days.Count == 0 ? basis.Rows[i].Pieces : walker.Pieces(null, basis.Rows[i].Pieces, days);
    }

    /// <summary>The days on which the answers of a row may be others.</summary>
    private IReadOnlyList<DayRange> Days(SweptRow old, SweptRow row, PieceWalker walker, ChoiceDigits digits)
    {
        var days = new DayRanges(keeper.Days ?? DayRanges.All);
        if (!keeper.SharesFalls)
        {
            days.Add(DayRanges.All);
            return days.InOrder();
        }

        days.Add(old.Touches, row.Touches);
        var plans = old.Plans.ToDictionary(static plan => plan.Text.Id, static plan => (Old: (TextPlan?)plan, New: (TextPlan?)null), StringComparer.Ordinal);
        foreach (var plan in row.Plans)
        {
            plans[plan.Text.Id] = (plans.GetValueOrDefault(plan.Text.Id).Old, plan);
        }

        foreach (var (one, other) in plans.Values)
        {
            foreach (var falling in walker.Walked.Prepend(null))
            {
                // Choices that the scenario brings stay at their first way; the days they touch are walked anyway.
                var same = falling is null ? null : falling with { Digits = digits };
                if (one is null || one != other || !row.IsAsBefore(one, same))
                {
                    days.Add(one is null ? [] : old.Of(one, falling), other is null ? [] : row.Of(other, same));
                }
            }
        }

        return days.InOrder();
    }

    /// <summary>Marks what rests on what the scenario changes: readings first, then rows.</summary>
    /// <returns>The days on which it changes something.</returns>
    private DayRanges Mark()
    {
        var days = new DayRanges(DayRanges.All);
        foreach (var dispute in engine.Record.Disputes)
        {
            if (settings.Readings.GetValueOrDefault(dispute, -1) != basis.Settings.Readings.GetValueOrDefault(dispute, -1) && basis.Keeper.SettledOf(dispute) is { } settled)
            {
                keeper.Mark(settled);
                days.Add(DayRanges.All);
            }
        }

        foreach (var relation in engine.Record.Relations)
        {
            var (old, rows) = (before.Record.Rows[relation.Index], engine.Record.Rows[relation.Index]);
            if (old == rows)
            {
                continue;
            }

            var changed = ChangedRows.Of(old, rows);
            foreach (var row in changed.Where(row => relation.IsOpen || Depends(row)))
            {
                days.Add(new DayRange(row.From?.First.DayNumber ?? 0, row.To?.Last.DayNumber ?? int.MaxValue));
            }

            if (relation.IsOpen)
            {
                MarkEvidence(relation);
            }

            for (var i = 0; i < basis.Relations.Count; i++)
            {
                Relations(i).Revise(relation, changed, days);
            }
        }

        AddTexts(days);
        return days;
    }

    /// <summary>Whether a row may hold or not as some choice falls.</summary>
    private bool Depends(FactRow row) =>
        row.Dispute is not null || row.From is { IsDay: false } || row.To is { IsDay: false } || (settings.Strict && row.Verified != Verified.Yes);

    /// <summary>Adds the days of texts and qualifications that are others.</summary>
    private void AddTexts(DayRanges days)
    {
        var (old, now) = (before.Record, engine.Record);
        if (old.Texts == now.Texts && old.Qualifications == now.Qualifications)
        {
            return;
        }

        foreach (var (one, other) in old.Texts.Zip(now.Texts).Where(static pair => pair.First != pair.Second))
        {
            Add(one.From, one.To);
            Add(other.From, other.To);
        }

        foreach (var (one, other) in old.Qualifications.Zip(now.Qualifications).Where(static pair => pair.First != pair.Second))
        {
            Add(one.From, one.To);
            Add(other.From, other.To);
        }

        void Add(DateBound? from, DateBound? to)
        {
            if (from is not null)
            {
                days.Add(new DayRange(from.Date.First.DayNumber, to is null or { Uncertain: not null } ? int.MaxValue : to.Date.Last.DayNumber));
            }
        }
    }

    /// <summary>Marks what rests on what is on record of an open relation, and of those that it entails.</summary>
    private void MarkEvidence(Relation relation)
    {
        dependence ??= new(engine.Evidence);
        if (basis.Keeper.EvidenceOf(relation) is { } evidence)
        {
            keeper.Mark(evidence);
        }

        foreach (var entailed in relation.Entails)
        {
            MarkEvidence(entailed.Relation);
        }
    }

    private (TextSweeper Texts, Settlement Settlement) Sweeper(State guarantor)
    {
        if (!sweepers.TryGetValue(guarantor, out var sweeper))
        {
            var texts = basis.Texts(guarantor);
            var settlement = new Settlement(engine.Record, settings, guarantor, keeper);
            var rows = Relations(basis.Relations.Count == 1 ? 0 : basis.Swept.Select(static row => row.Guarantor).Distinct().TakeWhile(other => other != guarantor).Count());
            var sweep = new Sweep(engine.Record, rows, settlement, choices, guarantor, engine.Evidence, dependence ?? basis.Dependence, keeper, texts.Formulas);
            sweepers[guarantor] = sweeper = (new(sweep, settlement, choices, keeper, texts), settlement);
        }

        return sweeper;
    }

    /// <summary>The histories of relations of one basis; one stands for all promisers, unless each has its own.</summary>
    private RowHistories Relations(int basisNumber)
    {
        while (relations.Count <= basisNumber)
        {
            var guarantor = basis.Swept.Select(static row => row.Guarantor).Distinct().ElementAt(relations.Count);
            relations.Add(new(engine.Record, new(engine.Record, settings, guarantor, keeper), choices, keeper, basis.Relations[relations.Count]));
        }

        return relations[basisNumber];
    }
}
