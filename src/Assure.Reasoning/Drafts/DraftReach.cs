using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reasoning.Drafts;

/// <summary>From whom a draft's promise would reach one state.</summary>
/// <param name="State">The state.</param>
/// <param name="By">Those from whom it would, whatever is disputed; in the record's order.</param>
/// <param name="Open">Those from whom it would if some dispute or imprecise date falls one way.</param>
public sealed record DraftReach(State State, ImmutableArray<State> By, ImmutableArray<State> Open);
