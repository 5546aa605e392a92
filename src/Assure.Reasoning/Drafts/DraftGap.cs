using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reasoning.Drafts;

/// <summary>States that a draft leaves out for the same reason.</summary>
/// <param name="Parts">The conditions of the address they do not meet; none when they are left out only because nobody promises himself.</param>
/// <param name="States">The states, in the record's order.</param>
public sealed record DraftGap(ImmutableArray<DraftPart> Parts, ImmutableArray<State> States);
