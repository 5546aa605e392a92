namespace Assure.Reasoning.Answers;

/// <summary>Why a question has no verdict.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Successors">The codes of the states that followed a state that had ended.</param>
public sealed record Silence(SilenceReason Reason, IReadOnlyList<string> Successors);
