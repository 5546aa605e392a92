using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reasoning.Residuals;

/// <summary>What stands for the promiser, the beneficiary and the numbered variables where a class is described.</summary>
/// <param name="Guarantor">The promiser.</param>
/// <param name="Beneficiary">The state or territory promised to.</param>
/// <param name="Slots">The variables' values by slot; null where a variable ranges over a class.</param>
public sealed record ClassBindings(State Guarantor, Entity Beneficiary, ImmutableArray<Entity?> Slots);
