using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>The days on which what an open choice is about may change: bounds of imprecise, uncertain or disputed texts and rows.</summary>
/// <param name="engine">The parts that evaluate the edition.</param>
/// <param name="settled">How a dispute is settled beforehand; null when it is open.</param>
/// <param name="strict">Whether unread rows are open.</param>
internal sealed class ContestedDays(Engine engine, Func<Dispute, int?> settled, bool strict)
{
    private readonly Dictionary<Relation, int[]> ofRelations = [];

    /// <summary>The days that concern a promiser's texts of a kind, ascending.</summary>
    public int[] Days(State promiser, Kind kind)
    {
        var days = new SortedSet<int>();
        foreach (var relation in engine.Used.By(promiser, kind))
        {
            days.UnionWith(Of(relation));
        }

        foreach (var plan in engine.Index.Promises(promiser, kind))
        {
            // A certain beginning or end of a text is seen in its histories; a qualification's may be hidden behind a doubt.
            AddUnclear(plan.Text.From, days);
            AddUnclear(plan.Text.To, days);
            foreach (var qualification in plan.Qualifications)
            {
                Add(qualification.From.Date, days);
                Add(qualification.To?.Date, days);
            }
        }

        return [.. days];
    }

    private int[] Of(Relation relation)
    {
        if (!ofRelations.TryGetValue(relation, out var days))
        {
            var found = new SortedSet<int>();
            foreach (var row in engine.Record.Rows[relation.Index].Where(IsContested))
            {
                Add(row.From, found);
                Add(row.To, found);
            }

            ofRelations[relation] = days = [.. found];
        }

        return days;
    }

    private bool IsContested(FactRow row) =>
        (row.Dispute is { } dispute && settled(dispute) is null)
        || row.From is { IsDay: false } || row.To is { IsDay: false }
        || (strict && row.Verified != Verified.Yes);

    private static void AddUnclear(DateBound? bound, SortedSet<int> days)
    {
        if (bound is { Uncertain: not null } or { Date.IsDay: false })
        {
            Add(bound.Date, days);
        }
    }

    private static void Add(PartialDate? date, SortedSet<int> days)
    {
        if (date is { } known)
        {
            days.Add(known.First.DayNumber);
            days.Add(known.Last.DayNumber);
        }
    }
}
