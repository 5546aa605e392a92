namespace Assure.Language.Syntax;

/// <summary>What kind of text carries a promise.</summary>
public enum InstrumentForm
{
    /// <summary>In force for both sides.</summary>
    Treaty,

    /// <summary>A memorandum.</summary>
    Memorandum,

    /// <summary>A resolution.</summary>
    Resolution,

    /// <summary>A declaration.</summary>
    Declaration,

    /// <summary>The promiser's own law.</summary>
    Law,

    /// <summary>The promiser's own policy.</summary>
    Policy
}
