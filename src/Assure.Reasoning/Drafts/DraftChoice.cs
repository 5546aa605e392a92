using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Record.Entities;

namespace Assure.Reasoning.Drafts;

/// <summary>A dispute, doubt or imprecise date on which a draft's promise still turns.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Taken">The way we read it; null when it is left open.</param>
/// <param name="States">The states to whom the promise would be another under another way.</param>
public sealed record DraftChoice(Choice Choice, int? Taken, ImmutableArray<State> States);
