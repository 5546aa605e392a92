namespace Assure.Reasoning.Checking;

/// <summary>What the sweep may find wrong.</summary>
public enum SweepFault
{
    /// <summary>A state that exists has no answer.</summary>
    Gap,

    /// <summary>A state has two answers, or one on a day on which it does not exist.</summary>
    Overlap,

    /// <summary>An answer changes on a day on which no row or text that bears on it begins or ends.</summary>
    Jump,

    /// <summary>The whole atlas and the answer to the single question differ.</summary>
    Disagreement,
}
