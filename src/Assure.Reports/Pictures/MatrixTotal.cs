using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;

namespace Assure.Reports.Pictures;

/// <summary>How many states have which answer from one promiser.</summary>
/// <param name="Promiser">The promiser.</param>
/// <param name="Counts">The counts, by verdict then form; together they hold every state asked about once.</param>
/// <param name="Promised">To how many states something is promised, whatever it hangs on; a disputed answer counts where it is a promise whichever way the dispute falls.</param>
/// <param name="ByTreaty">To how many of those by treaty, whichever way a dispute falls.</param>
public sealed record MatrixTotal(State Promiser, ImmutableArray<MatrixCount> Counts, int Promised, int ByTreaty)
{
    /// <summary>How many states were asked about.</summary>
    public int Asked => Counts.Sum(static count => count.States);

    /// <summary>How many states have a verdict, in any form.</summary>
    public int Of(Verdict verdict) => Counts.Where(count => count.Verdict == verdict).Sum(static count => count.States);
}
