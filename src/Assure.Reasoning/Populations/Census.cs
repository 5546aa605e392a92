using System.Collections.Immutable;
using Assure.Record;
using Assure.Record.Entities;

namespace Assure.Reasoning.Populations;

/// <summary>Counts the people living in states, by the one figure the record has for each, whatever the day.</summary>
/// <param name="record">The edition.</param>
/// <param name="on">The day, which decides who had nuclear weapons and nothing else.</param>
public sealed class Census(RecordEdition record, DateOnly on)
{
    private readonly Lazy<ImmutableArray<State>> armed = new(() => Armed(record, on));

    /// <summary>The states that had nuclear weapons on the day: a test before it, or possession.</summary>
    public ImmutableArray<State> InArms => armed.Value;

    /// <summary>The people living in some states; a state named twice is counted once.</summary>
    public People Of(IEnumerable<State> states)
    {
        State[] all = [.. states.Distinct().OrderBy(static state => state.Index)];
        State[] known = [.. all.Where(static state => state.Population is not null)];
        var years = known.Select(static state => state.PopulationYear).OfType<int>().ToArray();
        return new(
            known.Sum(static state => (long)state.Population!.Value),
            known.Where(InArms.Contains).Sum(static state => (long)state.Population!.Value),
            years.Length == 0 ? null : years.Min(),
            years.Length == 0 ? null : years.Max(),
            [.. known.Select(static state => state.PopulationSource).OfType<Record.Sources.Source>().Distinct().OrderBy(static source => source.Id, StringComparer.Ordinal)],
            [.. all.Except(known)]);
    }

    private static ImmutableArray<State> Armed(RecordEdition record, DateOnly on)
    {
        var engine = new Engine(record);
        return [.. record.States.Where(state => state.ExistsOn(on) && engine.IsArmed(state, on))];
    }
}
