using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reasoning.Comparing;

/// <summary>The states for which two texts compare alike, and for the same reasons.</summary>
/// <param name="Standing">How they compare.</param>
/// <param name="States">The states, in the record's order.</param>
/// <param name="LeftWeakens">The clauses of the left text, and the powers it keeps, by which it promises less in some case.</param>
/// <param name="RightWeakens">The same of the right text.</param>
public sealed record ComparedGroup(ComparedStanding Standing, ImmutableArray<State> States, ImmutableArray<Clause> LeftWeakens, ImmutableArray<Clause> RightWeakens);
