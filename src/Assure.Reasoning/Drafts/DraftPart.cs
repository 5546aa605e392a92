using Assure.Record.Rules;

namespace Assure.Reasoning.Drafts;

/// <summary>One condition of a draft's address, of which a state left out falls short.</summary>
/// <param name="Formula">The condition.</param>
/// <param name="Written">It in the language's own notation.</param>
public sealed record DraftPart(Formula Formula, string Written);
