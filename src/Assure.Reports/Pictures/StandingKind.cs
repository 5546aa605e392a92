namespace Assure.Reports.Pictures;

/// <summary>How a state stands towards nuclear weapons, in the order in which the first that fits is taken.</summary>
internal enum StandingKind
{
    /// <summary>It has nuclear weapons.</summary>
    Armed,

    /// <summary>It is party to the treaty of a nuclear-weapon-free zone.</summary>
    Zone,

    /// <summary>It belongs to an alliance of several states, one of them nuclear-armed.</summary>
    Alliance,

    /// <summary>It has a mutual defence treaty with a nuclear-armed state.</summary>
    Pact,

    /// <summary>None of these.</summary>
    Outside,
}
