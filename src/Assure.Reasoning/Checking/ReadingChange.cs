using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Checking;

/// <summary>An answer that is another under another reading.</summary>
/// <param name="Before">The answer as given.</param>
/// <param name="After">The answer under the reading.</param>
public sealed record ReadingChange(Answer Before, Answer After);
