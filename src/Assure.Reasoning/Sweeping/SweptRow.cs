using Assure.Reasoning.Evaluation;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The texts of one row of the atlas, worked out for all beneficiaries and all time.</summary>
internal sealed class SweptRow
{
    private readonly List<TextPlan> plans = [];
    private readonly TextSweeper texts;

    /// <summary>Works out the texts, open choices left open.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="candidates">Its texts.</param>
    /// <param name="texts">Works them out.</param>
    /// <param name="settlement">What is settled beforehand.</param>
    public SweptRow(State guarantor, Kind kind, IEnumerable<TextPlan> candidates, TextSweeper texts, Settlement settlement)
    {
        (Guarantor, Kind, Settlement, this.texts) = (guarantor, kind, settlement, texts);
        foreach (var plan in candidates)
        {
            try
            {
                foreach (var history in texts.Of(plan, null))
                {
                    Touches = history.Unite(Touches);
                }

                plans.Add(plan);
            }
            catch (NotSweepableException)
            {
                IsSweepable = false;
            }
        }
    }

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

    /// <summary>Whom the texts reach, and where they hold.</summary>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public Lanes Lanes(Falling? falling)
    {
        var lanes = new Lanes();
        foreach (var plan in plans)
        {
            foreach (var history in texts.Of(plan, falling))
            {
                lanes.Add(history);
            }
        }

        return lanes;
    }
}
