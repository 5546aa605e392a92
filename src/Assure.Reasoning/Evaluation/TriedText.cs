using Assure.Reasoning.Choices;

namespace Assure.Reasoning.Evaluation;

/// <summary>A text that was tried for a cell.</summary>
/// <param name="Plan">The text.</param>
/// <param name="Case">What it came to; null when it does not reach.</param>
/// <param name="Touched">The choices met on the way.</param>
internal sealed record TriedText(TextPlan Plan, TextCase? Case, Choice[] Touched);
