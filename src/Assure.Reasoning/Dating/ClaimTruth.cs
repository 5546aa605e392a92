namespace Assure.Reasoning.Dating;

/// <summary>Whether a claim holds on a day, as far as the record knows.</summary>
public enum ClaimTruth
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It may: it depends on an imprecise date or on a dispute.</summary>
    Perhaps,

    /// <summary>It does.</summary>
    Yes,
}
