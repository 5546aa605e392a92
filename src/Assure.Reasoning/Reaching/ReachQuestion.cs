using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Reaching;

/// <summary>What it would take for a promise to reach some states.</summary>
/// <param name="Guarantor">The state that promises.</param>
/// <param name="Beneficiaries">The states promised to; the goal must be met for each.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="On">The day; changes are assumed from it.</param>
/// <param name="Settings">What the asker settles beforehand.</param>
/// <param name="Goal">What is wanted.</param>
/// <param name="Kinds">The sorts of change that are permitted; empty: all.</param>
/// <param name="Most">The most changes that may be made together, from 1 to 4.</param>
public sealed record ReachQuestion(
    State Guarantor, ImmutableArray<State> Beneficiaries, Kind Promise, DateOnly On, Settings Settings, ReachGoal Goal, ImmutableArray<ReachMoveKind> Kinds, int Most = 3)
{
    /// <summary>The most sets tried before the search is given up, 1 or more; what was found until then is still given.</summary>
    public long Limit { get; init; } = 200_000;
}
