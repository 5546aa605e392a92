using System.Collections.Immutable;
using Assure.Reasoning.Timelines;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Changes;

/// <summary>Answers that changed alike on one day for like causes.</summary>
/// <param name="Guarantors">The promisers.</param>
/// <param name="Beneficiaries">The states and territories promised to.</param>
/// <param name="Promises">The kinds of promise.</param>
/// <param name="Changes">The changes: every promiser with every beneficiary and kind. The first stands for all.</param>
public sealed record WorldGroup(ImmutableArray<State> Guarantors, ImmutableArray<Entity> Beneficiaries, ImmutableArray<Kind> Promises, ImmutableArray<Change> Changes)
{
    /// <summary>The day.</summary>
    public DateOnly On => Changes[0].On;

    /// <summary>Whether anything was promised before or after: a state that comes into being with no promise changes nothing that anyone has promised.</summary>
    public bool Matters => Changes[0].Before.IsFound || Changes[0].After.IsFound;
}
