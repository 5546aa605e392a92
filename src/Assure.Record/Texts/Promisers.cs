using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Record.Texts;

/// <summary>Who gives a text: named states, or each state for which a formula over <c>the guarantor</c> holds on the day.</summary>
/// <param name="Named">The states named; empty for <c>by each</c>.</param>
/// <param name="Each">The formula of <c>by each</c>, over <c>the guarantor</c>; null when states are named.</param>
public sealed record Promisers(ImmutableArray<State> Named, Formula? Each);
