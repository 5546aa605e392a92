using System.Collections.Immutable;
using Assure.Record.Rules;

namespace Assure.Reasoning.Checking;

/// <summary>A dispute or doubt, the words at issue, and what the answers of a day would be under each reading.</summary>
/// <param name="Dispute">The dispute or doubt.</param>
/// <param name="On">The day.</param>
/// <param name="Answers">How many answers there are that day: each promiser, state and kind of promise.</param>
/// <param name="Uses">What in the record names it.</param>
/// <param name="Bearing">The answers it bears on as they are given, by verdict, strongest first; a dispute is left open, a doubt read our way.</param>
/// <param name="Effects">The other readings of a doubt, or every reading of a dispute, in order.</param>
public sealed record ReadingReport(Dispute Dispute, DateOnly On, int Answers, ImmutableArray<ReadingUse> Uses, ImmutableArray<VerdictCount> Bearing, ImmutableArray<ReadingEffect> Effects)
{
    /// <summary>How many answers change under at least one reading.</summary>
    public int Changing => Effects.SelectMany(static effect => effect.Changes).Select(static change => change.Before).Distinct(ReferenceEqualityComparer.Instance).Count();
}
