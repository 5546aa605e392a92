namespace Assure.Reasoning.Asking;

/// <summary>How much of an answer is wanted.</summary>
public enum Detail
{
    /// <summary>Verdict, form, residual and best: what tells one answer from another.</summary>
    Headline,

    /// <summary>Also the tiers.</summary>
    Verdict,

    /// <summary>Also what it rests and turns on, the nearest miss and what follows.</summary>
    Full,

    /// <summary>Also the proof.</summary>
    Proof,
}
