namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>What random records may hold.</summary>
/// <param name="Choices">Disputes, doubts and imprecise dates.</param>
/// <param name="Events">Occurrences of conduct, findings of judges, known facts of incomplete relations.</param>
/// <param name="Unread">Clauses and rows nobody has read.</param>
/// <param name="Depth">How deep formulas may nest.</param>
internal sealed record WorldOptions(bool Choices = true, bool Events = true, bool Unread = false, int Depth = 3);
