namespace Assure.Record.Rules;

/// <summary>Where the truth of a relation comes from.</summary>
public enum Truth
{
    /// <summary>From the record's tables: what no row says is false, unless the relation is incomplete.</summary>
    Recorded,

    /// <summary>From what states do: open, unless an occurrence on record or a scenario says so.</summary>
    Conduct,

    /// <summary>From a judge's own finding: open, unless that finding is on record.</summary>
    Judged,
}
