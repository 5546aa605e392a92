using Assure.Record.Rules;

namespace Assure.Reports.Asp;

/// <summary>What the formulas of a program ask of the record: recorded relations at moments, and open relations.</summary>
internal sealed class AspAtoms
{
    private readonly HashSet<(Relation, string)> asked = [];
    private readonly HashSet<Relation> open = [];
    private readonly List<(Relation Relation, TimeRule Time)> recorded = [];

    /// <summary>The recorded relations asked about, each at each moment once, in the order met.</summary>
    public IReadOnlyList<(Relation Relation, TimeRule Time)> Recorded => recorded;

    /// <summary>The open relations met.</summary>
    public IReadOnlySet<Relation> Open => open;

    /// <summary>Notes a recorded relation at a moment.</summary>
    public void Ask(Relation relation, TimeRule time)
    {
        if (asked.Add((relation, AspNames.Moment(time))))
        {
            recorded.Add((relation, time));
        }
    }

    /// <summary>Notes an open relation.</summary>
    public void AskOpen(Relation relation) => open.Add(relation);
}
