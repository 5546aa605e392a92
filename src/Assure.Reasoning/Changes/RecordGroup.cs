using System.Collections.Immutable;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Changes;

/// <summary>Answers that differ alike between two editions for like reasons.</summary>
/// <param name="Guarantors">The promisers.</param>
/// <param name="Beneficiaries">The states and territories promised to.</param>
/// <param name="Promises">The kinds of promise.</param>
/// <param name="Because">The changed elements of the list the group stands in, over all its answers.</param>
/// <param name="Changes">The differing answers: every promiser with every beneficiary and kind. The first stands for all.</param>
/// <param name="IsTraced">Whether the proofs of the answers name the elements.</param>
/// <param name="IsInBoth">Whether the same answers stand in the other list as well, for reasons of that kind.</param>
public sealed record RecordGroup(
    ImmutableArray<State> Guarantors,
    ImmutableArray<Entity> Beneficiaries,
    ImmutableArray<Kind> Promises,
    ImmutableArray<ChangedElement> Because,
    ImmutableArray<CellChange> Changes,
    bool IsTraced,
    bool IsInBoth);
