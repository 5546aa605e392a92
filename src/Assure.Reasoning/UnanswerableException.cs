namespace Assure.Reasoning;

/// <summary>A question that cannot be answered from this record, for a reason the asker can mend; the message says which.</summary>
/// <param name="message">What is in the way.</param>
/// <param name="expected">What could be answered; null when there is nothing to advise.</param>
public class UnanswerableException(string message, string? expected = null) : Exception(message)
{
    /// <summary>What could be answered; null when there is nothing to advise.</summary>
    public string? Expected { get; } = expected;
}
