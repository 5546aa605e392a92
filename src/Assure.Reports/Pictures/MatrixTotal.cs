using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Texts;

namespace Assure.Reports.Pictures;

/// <summary>How many states have which answer from one promiser.</summary>
/// <param name="Promiser">The promiser.</param>
/// <param name="Counts">The counts, by verdict then form; together they hold every state asked about once.</param>
public sealed record MatrixTotal(State Promiser, ImmutableArray<MatrixCount> Counts)
{
    /// <summary>How many states were asked about.</summary>
    public int Asked => Counts.Sum(static count => count.States);

    /// <summary>To how many states something is promised, whatever it hangs on; disputed answers are not counted.</summary>
    public int Promised => Counts.Where(static count => count.Verdict is Verdict.Unconditional or Verdict.Conditional or Verdict.Discretionary or Verdict.Dormant).Sum(static count => count.States);

    /// <summary>To how many of those by treaty.</summary>
    public int ByTreaty => Counts.Where(static count => count.Form == Form.Treaty && count.Verdict is not (Verdict.None or Verdict.Disputed or Verdict.Excluded)).Sum(static count => count.States);

    /// <summary>How many states have a verdict, in any form.</summary>
    public int Of(Verdict verdict) => Counts.Where(count => count.Verdict == verdict).Sum(static count => count.States);
}
