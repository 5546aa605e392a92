using System.Collections.Immutable;

namespace Assure.Reasoning.Atlases;

/// <summary>All states' answers from one day up to the next piece.</summary>
/// <param name="From">The first day.</param>
/// <param name="Groups">The groups; together they hold every state that exists, once: not the promiser, nor a state whose question cannot be answered that day.</param>
public sealed record AtlasPiece(DateOnly From, ImmutableArray<AtlasGroup> Groups);
