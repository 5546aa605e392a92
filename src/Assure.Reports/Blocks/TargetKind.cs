namespace Assure.Reports.Blocks;

/// <summary>What sort of thing words speak of.</summary>
public enum TargetKind
{
    /// <summary>A state, as one promised to.</summary>
    State,

    /// <summary>A territory or another thing that the record knows.</summary>
    Thing,

    /// <summary>What one state promised another.</summary>
    Pair,

    /// <summary>A group of states.</summary>
    Group,

    /// <summary>An instrument.</summary>
    Instrument,

    /// <summary>A dispute or doubt.</summary>
    Reading,

    /// <summary>A source.</summary>
    Source,
}
