namespace Assure.Reasoning;

/// <summary>A question about a day before one on which a text asks how things stood.</summary>
public sealed class LaterDayException(string message) : UnanswerableException(message);
