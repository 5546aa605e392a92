using System.Collections.Immutable;
using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Reaching;

/// <summary>What it would take.</summary>
/// <param name="Before">The answers as they are, in the question's order.</param>
/// <param name="Menu">The changes that were permitted and could matter.</param>
/// <param name="Sets">All smallest sets that reach the goal, those with fewest changes first; one empty set when it is reached already.</param>
/// <param name="Nearest">When no set reaches it: the fewest changes that come closest, none if none comes closer than things as they are, and their answers; else null.</param>
/// <param name="Tried">How many sets were tried.</param>
/// <param name="IsComplete">Whether all sets up to the size asked for were tried; if not, there may be more.</param>
public sealed record ReachResult(
    ImmutableArray<Answer> Before, ImmutableArray<ReachMove> Menu, ImmutableArray<ReachSet> Sets, ReachSet? Nearest, long Tried, bool IsComplete);
