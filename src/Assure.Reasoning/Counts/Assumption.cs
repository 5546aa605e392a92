using Assure.Record.Entities;
using Assure.Record.Facts;

namespace Assure.Reasoning.Counts;

/// <summary>A treaty taken as ratified by a state that has signed it and is not bound by it.</summary>
/// <param name="State">The state.</param>
/// <param name="Treaty">The treaty or protocol.</param>
/// <param name="Signature">The row that says the state has signed.</param>
public sealed record Assumption(State State, Treaty Treaty, FactRow Signature);
