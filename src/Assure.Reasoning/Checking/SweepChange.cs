using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Checking;

/// <summary>An answer that changed on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Before">The answer before it.</param>
/// <param name="After">The answer on it.</param>
internal sealed record SweepChange(DateOnly On, Answer Before, Answer After);
