namespace Assure.Reasoning.Checking;

/// <summary>What made an answer change.</summary>
public enum SweepCauseKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A qualification.</summary>
    Qualification,

    /// <summary>A row that speaks of the promiser or the state promised to, or of no state.</summary>
    Row,

    /// <summary>A row that speaks of other states, through a class.</summary>
    OtherRow,

    /// <summary>Other states that came into being or ended.</summary>
    OtherState,

    /// <summary>Several of these together, none of which alone.</summary>
    Together,
}
