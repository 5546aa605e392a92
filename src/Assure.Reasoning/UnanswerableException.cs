namespace Assure.Reasoning;

/// <summary>A question that cannot be answered from this record, for a reason the asker can mend; the message says which.</summary>
public class UnanswerableException(string message) : Exception(message);
