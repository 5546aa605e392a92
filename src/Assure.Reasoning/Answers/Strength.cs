namespace Assure.Reasoning.Answers;

/// <summary>The order of verdicts by strength: unconditional, conditional, discretionary, dormant, then excluded and none alike.</summary>
public static class Strength
{
    /// <summary>The rank of a verdict, 0 for the strongest; a disputed one has no rank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is disputed.</exception>
    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => 0,
        Verdict.Conditional => 1,
        Verdict.Discretionary => 2,
        Verdict.Dormant => 3,
        Verdict.Excluded or Verdict.None => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A disputed answer has no single strength."),
    };
}
