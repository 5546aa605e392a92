using Assure.Reasoning.Choices;

namespace Assure.Reasoning.Comparing;

/// <summary>A choice that was met when texts were compared.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="IsOpen">Whether it was left open: what is said then holds whichever way it falls.</param>
/// <param name="Matters">Whether the comparison is another when it falls another way; null: that was not worked out.</param>
public sealed record ComparisonTurn(Choice Choice, bool IsOpen, bool? Matters);
