namespace Assure.Record.Entities;

/// <summary>The finite sorts of thing that relations speak of.</summary>
public enum Sort
{
    /// <summary>A state or former state.</summary>
    State,

    /// <summary>A territory for which a state answers.</summary>
    Territory,

    /// <summary>A treaty or a protocol to one.</summary>
    Treaty,

    /// <summary>An alliance of several states.</summary>
    Alliance,

    /// <summary>A nuclear-weapon-free zone.</summary>
    Zone,
}
