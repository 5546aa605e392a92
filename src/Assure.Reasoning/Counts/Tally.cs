using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reasoning.Counts;

/// <summary>The states for which an answer is as counted, and those near to it, each in the record's order.</summary>
/// <param name="Counted">Those for which it is.</param>
/// <param name="Excluded">Those for which there is such a promise, but an exception applies; empty where exceptions are counted.</param>
/// <param name="Disputed">Those for which it depends on a disputed fact or reading whether it is; empty where disputed answers are counted.</param>
public sealed record Tally(ImmutableArray<State> Counted, ImmutableArray<State> Excluded, ImmutableArray<State> Disputed);
