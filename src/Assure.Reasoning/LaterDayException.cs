using Assure.Reasoning.Slips;

namespace Assure.Reasoning;

/// <summary>A question about a day before one on which a text asks how things stood.</summary>
/// <param name="said">What is in the way.</param>
/// <param name="first">The first day that can be asked about.</param>
public sealed class LaterDayException(SlipText said, DateOnly first) : UnanswerableException(said, $"a day from {first:yyyy-MM-dd} on", $"{first:yyyy-MM-dd}");
