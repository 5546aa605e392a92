namespace Assure.Reasoning.Answers;

/// <summary>What is left of a promise on a day, in one word.</summary>
/// <remarks>The order is that of strength for <see cref="Verdict.Unconditional"/> to <see cref="Verdict.None"/>, strongest first; excluded and none are equally weak.</remarks>
public enum Verdict
{
    /// <summary>Promised; no exception in the text can be met.</summary>
    Unconditional,

    /// <summary>Promised; only certain acts end it.</summary>
    Conditional,

    /// <summary>Promised; depends on a finding left to the promiser.</summary>
    Discretionary,

    /// <summary>Promised, but only if certain acts come first.</summary>
    Dormant,

    /// <summary>A promise exists; an exception applies now.</summary>
    Excluded,

    /// <summary>No promise found.</summary>
    None,

    /// <summary>Depends on a disputed fact or reading, or on an imprecise date.</summary>
    Disputed,
}
