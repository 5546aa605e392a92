using Assure.Reasoning.Answers;
using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Sweeping;

/// <summary>The states by the label of a tier, or of all tiers together, read off the four points.</summary>
/// <param name="Worst">Where it holds at <see cref="Point.Worst"/>.</param>
/// <param name="Best">Where it holds at <see cref="Point.Best"/>.</param>
/// <param name="BaselineWorst">Where it holds at <see cref="Point.BaselineWorst"/>.</param>
/// <param name="BaselineBest">Where it holds at <see cref="Point.BaselineBest"/>.</param>
internal readonly record struct Labelled(EntitySet Worst, EntitySet Best, EntitySet BaselineWorst, EntitySet BaselineBest)
{
    /// <summary>The states with a label, of those reached.</summary>
    public EntitySet this[Verdict verdict] => verdict switch
    {
        Verdict.Unconditional => Worst,
        Verdict.Conditional => Best & BaselineWorst & ~Worst,
        Verdict.Discretionary => Best & ~BaselineWorst & BaselineBest,
        Verdict.Dormant => Best & ~BaselineWorst & ~BaselineBest,
        _ => ~Best,
    };

    /// <summary>Two tiers together: the states where either holds.</summary>
    public static Labelled operator |(Labelled left, Labelled right) =>
        new(left.Worst | right.Worst, left.Best | right.Best, left.BaselineWorst | right.BaselineWorst, left.BaselineBest | right.BaselineBest);
}
