using System.Collections.Immutable;
using Assure.Record.Entities;

namespace Assure.Reasoning.Proofs;

/// <summary>What the terms of a step's formula stand for.</summary>
/// <param name="Guarantor">The promiser.</param>
/// <param name="Beneficiary">The state or territory promised to.</param>
/// <param name="Slots">The variables' values by slot; null where unbound.</param>
public sealed record ProofBindings(State Guarantor, Entity Beneficiary, ImmutableArray<Entity?> Slots);
