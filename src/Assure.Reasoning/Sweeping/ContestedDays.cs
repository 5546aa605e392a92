using Assure.Record.Dates;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>The days on which the answer of a cell that open choices touch may change though its histories do not show it.</summary>
/// <remarks>A certain row can hide behind a doubt it stands beside, so every row the texts use counts, with imprecise texts and qualifications.</remarks>
internal static class ContestedDays
{
    /// <summary>The days that concern a promiser's texts of a kind.</summary>
    public static SortedSet<int> Of(Engine engine, State promiser, Kind kind)
    {
        var days = new SortedSet<int>();
        var used = engine.Used.By(promiser, kind);
        foreach (var row in used.Relations.SelectMany(relation => engine.Record.Rows[relation.Index]).Where(used.Covers))
        {
            Add(row.From, days);
            Add(row.To, days);
        }

        // What happened, was found or is known of open relations, whatever it entails.
        foreach (var row in engine.Record.Relations.Where(static relation => relation.IsOpen).SelectMany(relation => engine.Record.Rows[relation.Index]))
        {
            Add(row.From, days);
            Add(row.To, days);
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

        return days;
    }

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
