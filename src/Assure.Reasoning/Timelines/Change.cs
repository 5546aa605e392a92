using System.Collections.Immutable;
using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Timelines;

/// <summary>A day on which an answer changed, and what changed it.</summary>
/// <param name="On">The day.</param>
/// <param name="Before">The answer the day before.</param>
/// <param name="After">The answer on the day.</param>
/// <param name="ScopeOnly">Whether only the members of a class changed, not the shape of the residual.</param>
/// <param name="Causes">The rows and texts without which nothing would have changed, or, if no single one suffices, all that may have.</param>
/// <param name="Readings">The readings of ours it depends on.</param>
public sealed record Change(DateOnly On, Answer Before, Answer After, bool ScopeOnly, ImmutableArray<Cause> Causes, ImmutableArray<ChangeReading> Readings);
