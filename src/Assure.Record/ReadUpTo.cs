namespace Assure.Record;

/// <summary>The date to which the sources of a subject were read; nothing later is presented as known.</summary>
/// <param name="Subject"><c>record</c>, a promising state's code, or a table's name.</param>
/// <param name="Date">The last day read, inclusive.</param>
/// <param name="Note">A short note; may be empty.</param>
public sealed record ReadUpTo(string Subject, DateOnly Date, string Note);
