namespace Assure.Reasoning;

/// <summary>A question that cannot be answered from this record, for a reason the asker can mend; the message says which.</summary>
/// <param name="message">What is in the way.</param>
/// <param name="expected">What could be answered instead.</param>
/// <param name="nearest">The nearest thing that could be; null when none is near.</param>
public class UnanswerableException(string message, string expected, string? nearest = null) : Exception(message)
{
    /// <summary>What could be answered instead.</summary>
    public string Expected { get; } = expected;

    /// <summary>The nearest thing that could be; null when none is near.</summary>
    public string? Nearest { get; } = nearest;
}
