using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>Notes, while a sweep works, what is worked out from what; so that under a scenario only what may be another is worked out anew.</summary>
internal sealed class Keeper
{
    private List<Kept>? works;
    private readonly Kept?[] evidence;
    private readonly Kept?[] disputes;
    private readonly int number;

    private Keeper(RecordEdition record, bool notes, int number) =>
        (works, evidence, disputes, this.number) = (notes ? [] : null, new Kept?[record.Relations.Length], new Kept?[record.Disputes.Length], number);

    /// <summary>Notes nothing: for a sweep that is done with once it is made.</summary>
    public static Keeper Idle(RecordEdition record) => new(record, notes: false, 0);

    /// <summary>Notes everything: for the record as it is, under which scenarios are to be swept.</summary>
    public static Keeper Noting(RecordEdition record) => new(record, notes: true, 0);

    /// <summary>Tells what of the record as it is stands under a scenario.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="number">The scenario's number, above 0 and never used before.</param>
    public static Keeper Of(RecordEdition record, int number) => new(record, notes: false, number);

    /// <summary>The days on which the scenario may change something, and nothing else is looked at; null: all days.</summary>
    public DayRange? Days { get; set; }

    /// <summary>Whether choices fall as in the record as it is, so that what was worked out for a falling there may stand.</summary>
    public bool SharesFalls { get; set; } = true;

    /// <summary>Whether something may be another under the scenario.</summary>
    public bool IsStale(Kept kept) => kept.Stale == number;

    /// <summary>Marks something that is another under the scenario; what was worked out from it may be another then.</summary>
    public void Mark(Kept kept) => kept.MarkUsers(number);

    /// <summary>Marks one thing, not what was worked out from it.</summary>
    /// <returns>False when it was marked already.</returns>
    public bool MarkAlone(Kept kept) => !IsStale(kept) && (kept.Stale = number) > 0;

    /// <summary>Whether what is on record of an open relation was ever asked for, and if so, as what it was noted.</summary>
    public Kept? EvidenceOf(Relation relation) => evidence[relation.Index];

    /// <summary>Whether it was ever asked how a dispute is settled, and if so, as what it was noted.</summary>
    public Kept? SettledOf(Dispute dispute) => disputes[dispute.Index];

    /// <summary>Notes nothing from now on.</summary>
    public void Rest() => works = null;

    /// <summary>Notes that what is on record of an open relation is asked for.</summary>
    public void UseEvidence(Relation relation)
    {
        if (works is not null)
        {
            Use(evidence[relation.Index] ??= new());
        }
    }

    /// <summary>Notes that it is asked how a dispute is settled.</summary>
    public void UseSettled(Dispute dispute)
    {
        if (works is not null)
        {
            Use(disputes[dispute.Index] ??= new());
        }
    }

    /// <summary>Notes that something is used in what is being worked out.</summary>
    public void Use(Kept kept)
    {
        if (works is { Count: > 0 })
        {
            kept.UsedBy(works[^1]);
        }
    }

    /// <summary>Begins to work something out.</summary>
    public void Begin(Kept work) => works?.Add(work);

    /// <summary>Ends what was begun last; it is used in what was begun before it.</summary>
    public void End(Kept work)
    {
        if (works is not null)
        {
            works.RemoveAt(works.Count - 1);
            Use(work);
        }
    }

    /// <summary>Gives up what was begun after something that goes on.</summary>
    public void GoOn(Kept work)
    {
        if (works is not null)
        {
            works.RemoveRange(works.LastIndexOf(work) + 1, works.Count - works.LastIndexOf(work) - 1);
        }
    }
}
