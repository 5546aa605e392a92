using System.Collections.Immutable;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Sweeping;
using Assure.Record.Dates;
using Assure.Record.Rules;

namespace Assure.Reasoning.Checking;

/// <summary>The days on which a promiser's promises of a kind may change: everything its texts rest on, the atlas's own days, and states' days.</summary>
internal sealed class SweepDays(Engine engine)
{
    /// <summary>The days, ascending, from the first that may be asked about.</summary>
    public ImmutableArray<DateOnly> Of(AtlasRow row)
    {
        var days = new SortedSet<DateOnly>(ContestedDays.Of(engine, row.Guarantor, row.Promise).Select(DateOnly.FromDayNumber)) { Reasoner.FirstDay };
        foreach (var plan in engine.Index.Promises(row.Guarantor, row.Promise))
        {
            Add(plan.Text.From?.Date, days);
            Add(plan.Text.To?.Date, days);
        }

        foreach (var state in engine.Record.States)
        {
            days.Add(state.From);
            if (state.To is { } to)
            {
                days.Add(to);
            }
        }

        days.UnionWith(engine.Record.Definitions.Select(static definition => definition.Body).SelectMany(Named));
        days.UnionWith(row.Pieces.Select(static piece => piece.From));
        return [.. days.Where(static day => day >= Reasoner.FirstDay)];
    }

    /// <summary>The dates that a formula names.</summary>
    private static IEnumerable<DateOnly> Named(Formula formula) => formula switch
    {
        Formula.And and => and.Operands.SelectMany(Named),
        Formula.Or or => or.Operands.SelectMany(Named),
        Formula.Not not => Named(not.Operand),
        Formula.Atom { Time.Date: { } date } => [date.First],
        Formula.Some some => Named(some.Where).Concat(Named(some.Body)),
        Formula.Every every => Named(every.Where).Concat(Named(every.Body)),
        _ => [],
    };

    private static void Add(PartialDate? date, SortedSet<DateOnly> days)
    {
        if (date is { } known)
        {
            days.Add(known.First);
            days.Add(known.Last);
        }
    }
}
