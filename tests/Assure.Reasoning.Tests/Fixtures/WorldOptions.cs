namespace Assure.Reasoning.Tests.Fixtures;

/// <summary>What random records may hold.</summary>
/// <param name="Choices">Disputes, doubts and imprecise dates.</param>
/// <param name="Events">Occurrences of conduct, findings of judges, known facts of incomplete relations.</param>
/// <param name="UnreadClauses">Clauses nobody has read.</param>
/// <param name="UnreadRows">Rows nobody has read.</param>
/// <param name="OpenClasses">Classes that hang on what is open.</param>
/// <param name="Depth">How deep formulas may nest.</param>
internal sealed record WorldOptions(bool Choices = true, bool Events = true, bool UnreadClauses = false, bool UnreadRows = false, bool OpenClasses = true, int Depth = 3);
