namespace Assure.Reasoning.Drafts;

/// <summary>An exception or condition that a draft may name.</summary>
/// <param name="Name">Its name, which becomes the label of the clause.</param>
/// <param name="Formula">Its formula in the language.</param>
/// <param name="Definition">A definition the formula needs and the record does not have; null when it needs none.</param>
internal sealed record DraftTerm(string Name, string Formula, string? Definition = null);
