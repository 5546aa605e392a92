using System.Collections.Immutable;
using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Reaching;

/// <summary>Changes that together reach the goal, none of them in vain.</summary>
/// <param name="Moves">The changes.</param>
/// <param name="Answers">The answers they lead to, one for each state promised to, in the question's order.</param>
public sealed record ReachSet(ImmutableArray<ReachMove> Moves, ImmutableArray<Answer> Answers);
