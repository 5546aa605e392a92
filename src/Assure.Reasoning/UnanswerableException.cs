using Assure.Reasoning.Slips;

namespace Assure.Reasoning;

/// <summary>A question that cannot be answered from this record, for a reason the asker can mend; the message says which.</summary>
/// <param name="said">What is in the way.</param>
/// <param name="expected">What could be answered instead.</param>
/// <param name="nearest">The nearest thing that could be; null when none is near.</param>
public class UnanswerableException(SlipText said, SlipText expected, string? nearest = null) : Exception(said)
{
    /// <summary>What is in the way.</summary>
    public SlipText Said { get; } = said;

    /// <summary>What could be answered instead.</summary>
    public SlipText Expected { get; } = expected;

    /// <summary>The nearest thing that could be; null when none is near.</summary>
    public string? Nearest { get; } = nearest;
}
