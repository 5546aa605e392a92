namespace Assure.Reasoning.Sweeping;

/// <summary>An assignment of everything open at once, by whether it helps or harms the promise.</summary>
/// <remarks>
/// Texts are unate in what is open (SEMANTICS §4, question 14), so a promise's label follows from its truth at four such
/// assignments: valid if it holds at the worst; excluded if it fails at the best; conditional if it holds at the
/// baseline of conduct whatever is judged; dormant if it fails there whatever is judged; else discretionary.
/// </remarks>
internal enum Point
{
    /// <summary>Everything as bad for the promise as can be.</summary>
    Worst,

    /// <summary>Everything as good for the promise as can be.</summary>
    Best,

    /// <summary>No conduct takes place; what is judged is as bad as can be.</summary>
    BaselineWorst,

    /// <summary>No conduct takes place; what is judged is as good as can be.</summary>
    BaselineBest,
}
