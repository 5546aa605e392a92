namespace Assure.Record.Texts;

/// <summary>What kind of text carries a promise, in the order in which a headline takes the strongest.</summary>
/// <remarks>The order serves the headline only; no ranking is drawn from it except "bound by treaty".</remarks>
public enum Form
{
    /// <summary>A treaty in force for both sides.</summary>
    Treaty,

    /// <summary>A memorandum.</summary>
    Memorandum,

    /// <summary>A resolution.</summary>
    Resolution,

    /// <summary>A formal declaration.</summary>
    Declaration,

    /// <summary>The promiser's own law.</summary>
    Law,

    /// <summary>The promiser's own policy.</summary>
    Policy,
}
