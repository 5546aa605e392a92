using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

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
    public ImmutableArray<AtlasRow> Rows()
    {
        Mark();
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
                var like = Array.FindIndex(swept, 0, i, other => other is not null && row.IsLike(other));
                var pieces = like >= 0 ? rows[like].Pieces : Pieces(i, row, digits);
                rows[i] = pieces == basis.Rows[i].Pieces ? basis.Rows[i] : new(row.Guarantor, row.Kind, pieces);
            }
        }

        return rows.MoveToImmutable();
    }

    private bool Asks(int row) => basis.Walkers[row].Asks || !basis.Swept[row].IsSweepable;

    private ImmutableArray<AtlasPiece> Pieces(int i, SweptRow row, ChoiceDigits digits)
    {
        var walker = new PieceWalker(row, basis.Existing, choices, digits).Ready();
        if (walker.Asks || Asks(i) || !keeper.SharesFalls || row.Settlement.IsByBeneficiary)
        {
            return walker.Pieces(walker.Asks ? new(engine, asker ??= new(engine), row, settings) : null);
        }

        var days = Days(basis.Swept[i], row, basis.Walkers[i], digits);
        return days.Count == 0 ? basis.Rows[i].Pieces : walker.Pieces(null, basis.Rows[i].Pieces, days);
    }

    /// <summary>The days on which the answers of a row may be others.</summary>
    private static IReadOnlyList<DayRange> Days(SweptRow old, SweptRow row, PieceWalker walker, ChoiceDigits digits)
    {
        var days = new DayRanges();
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
                days.Add(one is null ? [] : old.Of(one, falling), other is null ? [] : row.Of(other, same));
            }
        }

        return days.InOrder();
    }

    /// <summary>Marks what rests on what the scenario changes: readings first, then rows.</summary>
    private void Mark()
    {
        foreach (var dispute in engine.Record.Disputes)
        {
            if (settings.Readings.GetValueOrDefault(dispute, -1) != basis.Settings.Readings.GetValueOrDefault(dispute, -1) && basis.Keeper.SettledOf(dispute) is { } settled)
            {
                keeper.Mark(settled);
            }
        }

        foreach (var relation in engine.Record.Relations)
        {
            var (old, rows) = (before.Record.Rows[relation.Index], engine.Record.Rows[relation.Index]);
            if (old == rows)
            {
                continue;
            }

            if (relation.IsOpen)
            {
                MarkEvidence(relation);
            }

            var changed = new HashSet<FactRow>(old);
            changed.SymmetricExceptWith(rows);
            for (var i = 0; i < basis.Relations.Count; i++)
            {
                Relations(i).Revise(relation, changed);
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
