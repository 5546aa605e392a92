using System.Collections.Immutable;
using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The texts of one row of the atlas, worked out for all beneficiaries and all time.</summary>
internal sealed class SweptRow
{
    private readonly List<TextPlan> plans = [];
    private readonly TextSweeper texts;
    private readonly Keeper keeper;

    /// <summary>Works out the texts, open choices left open.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="candidates">Its texts.</param>
    /// <param name="texts">Works them out.</param>
    /// <param name="settlement">What is settled beforehand.</param>
    /// <param name="keeper">Notes what is worked out from what.</param>
    public SweptRow(State guarantor, Kind kind, ImmutableArray<TextPlan> candidates, TextSweeper texts, Settlement settlement, Keeper keeper)
    {
        (Guarantor, Kind, Candidates, Settlement, this.texts, this.keeper) = (guarantor, kind, candidates, settlement, texts, keeper);
        keeper.Begin(Work);
        foreach (var plan in candidates)
        {
            try
            {
                var histories = texts.Of(plan, null);
                foreach (var history in histories)
                {
                    Touches = history.Unite(Touches);
                }

                if (!histories.IsEmpty)
                {
                    plans.Add(plan);
                }
            }
            catch (NotSweepableException)
            {
                IsSweepable = false;
                keeper.GoOn(Work);
            }
        }

        keeper.End(Work);
    }

    /// <summary>What it was worked out from is noted for this.</summary>
    public Kept Work { get; } = new();

    /// <summary>All texts that may count, those that never reach a state included.</summary>
    public ImmutableArray<TextPlan> Candidates { get; }

    /// <summary>The texts that reach some state on some day.</summary>
    public IReadOnlyList<TextPlan> Plans => plans;

    /// <summary>The promiser.</summary>
    public State Guarantor { get; }

    /// <summary>The kind of promise.</summary>
    public Kind Kind { get; }

    /// <summary>What is settled beforehand.</summary>
    public Settlement Settlement { get; }

    /// <summary>The open choices that touch its cells, in ascending order.</summary>
    public Touch[] Touches { get; } = [];

    /// <summary>Whether sets can follow all its texts.</summary>
    public bool IsSweepable { get; } = true;

    /// <summary>Whether another row of the same promiser has the same texts, and so the same answers.</summary>
    public bool IsLike(SweptRow other)
    {
        if (other.Guarantor != Guarantor || other.plans.Count != plans.Count || !IsSweepable || !other.IsSweepable)
        {
            return false;
        }

        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i].Text != other.plans[i].Text)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whom the texts reach, and where they hold.</summary>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public Lanes Lanes(Falling? falling) => new([.. plans.SelectMany(plan => Of(plan, falling))]);

    /// <summary>Whether, under a scenario, a text comes to what it comes to in the record as it is, on the days looked at.</summary>
    /// <param name="plan">The text.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public bool IsAsBefore(TextPlan plan, Falling? falling) => texts.IsAsBefore(plan, falling);

    /// <summary>One of its texts, as counted under each form it may have.</summary>
    /// <param name="plan">The text.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public ImmutableArray<TextHistory> Of(TextPlan plan, Falling? falling)
    {
        keeper.Begin(Work);
        var histories = texts.Of(plan, falling);
        keeper.End(Work);
        return histories;
    }
}
