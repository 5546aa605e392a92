using System.Collections.Immutable;
using Assure.Reasoning;

namespace Assure.Solver.Tests;

/// <summary>The days on which any answer can change.</summary>
internal static class ChangeDays
{
    private static readonly Lazy<ImmutableArray<DateOnly>> Days = new(static () =>
        [.. new Reasoner(RealRecord.Edition).ChangeDays.Where(static day => day >= Reasoner.FirstDay && day < RealRecord.Edition.ReadUpTo), RealRecord.Edition.ReadUpTo]);

    /// <summary>Those of the record, ascending, to the day it was read up to.</summary>
    public static ImmutableArray<DateOnly> All => Days.Value;
}
