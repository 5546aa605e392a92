using System.Collections.Immutable;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Counts;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Lists;
using Assure.Record.Rules;

namespace Assure.Reasoning.Populations;

/// <summary>Finds the assured states that border a state to which no promiser has promised anything.</summary>
/// <param name="record">The edition; its list <c>borders</c> says which states border which.</param>
public sealed class BorderFinder(RecordEdition record)
{
    private const string Land = "land";
    private const string Overseas = "overseas";
    private readonly Counter counter = new(record);

    /// <summary>Finds them.</summary>
    /// <param name="promise">The kind of promise.</param>
    /// <param name="on">The day.</param>
    /// <param name="settings">What the asker settles beforehand.</param>
    /// <exception cref="UnanswerableException">A question cannot be answered from this record, for a reason the asker can mend.</exception>
    public BorderReport Of(Kind promise, DateOnly on, Settings settings)
    {
        Tally[] tallies = [.. record.Promisers.Where(promiser => promiser.ExistsOn(on)).Select(promiser => counter.Standing(new(promiser, record.States, promise, on, settings)))];
        var assured = tallies.SelectMany(static tally => tally.Counted).ToHashSet();
        var uncertain = tallies.SelectMany(static tally => tally.Disputed).Except(assured).ToHashSet();
        var unassured = record.States.Where(state => state.ExistsOn(on) && !assured.Contains(state) && !uncertain.Contains(state)).ToHashSet();
        var byLand = Meeting(Land, unassured, on);
        var byEither = Meeting(Overseas, unassured, on);
        return new(
            InOrder(assured), InOrder(uncertain), InOrder(unassured),
            InOrder(assured.Where(byLand.Contains)), InOrder(assured.Where(state => byEither.Contains(state) && !byLand.Contains(state))));
    }

    /// <summary>The states with a border of one kind, certainly there on the day, with one of some states.</summary>
    private HashSet<State> Meeting(string kind, HashSet<State> others, DateOnly on)
    {
        var meeting = new HashSet<State>();
        foreach (var row in record.Tables["borders"].Rows.Where(row => row["kind"] == kind && IsThere(row, on)))
        {
            if (row.State("a") is not { } a || row.State("b") is not { } b || !a.ExistsOn(on) || !b.ExistsOn(on))
            {
                continue;
            }

            if (others.Contains(a))
            {
                meeting.Add(b);
            }

            if (others.Contains(b))
            {
                meeting.Add(a);
            }
        }

        return meeting;
    }

    private static bool IsThere(ListRow row, DateOnly on) =>
        (row.Date("from") is not { } from || from.Last <= on) && (row.Date("to") is not { } to || on < to.First);

    private static ImmutableArray<State> InOrder(IEnumerable<State> states) => [.. states.OrderBy(static state => state.Index)];
}
