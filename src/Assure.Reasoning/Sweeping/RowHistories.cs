using Assure.Record;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>The histories of single relations, from their rows.</summary>
/// <param name="record">The edition.</param>
/// <param name="settlement">What is settled beforehand.</param>
/// <param name="choices">Numbers the choices met.</param>
/// <param name="keeper">Notes what is worked out from what.</param>
/// <param name="basis">The histories of the record as it is, for a scenario; else null.</param>
internal sealed class RowHistories(RecordEdition record, Settlement settlement, OpenChoices choices, Keeper keeper, RowHistories? basis = null)
{
    private readonly KeptValues<(Relation Relation, TimeRule Time, int Position, int Other), History> known = new(keeper, History.AreSame, History.During, basis?.known);
    private readonly KeptValues<(Relation Relation, TimeRule Time, int First, int Second), History> points = new(keeper, History.AreSame, History.During, basis?.points);
    private readonly Dictionary<(Relation, int), Dictionary<int, List<FactRow>>> byOther = [];
    private ILookup<Relation, TimeRule>? timesOf;
    private ILookup<Relation, (TimeRule Time, int Position, int Other, KeptValue<History> Kept)>? byRelation;

    /// <summary>All that may fill one argument of a relation while the other, if any, is given, over time.</summary>
    /// <param name="relation">A relation of one or two arguments.</param>
    /// <param name="time">The rule of time.</param>
    /// <param name="position">The argument to fill.</param>
    /// <param name="other">The number of the other argument, or −1.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public History Of(Relation relation, TimeRule time, int position, int other, Falling? falling)
    {
        var open = Open(relation, time, position, other);
        if (falling is null || open.Value.IsCertain)
        {
            return open.Value;
        }

        var part = falling.Part(open.Value.Touches);
        return (known.FindFallen(open, part)
            ?? known.KeepFallen(open, part, known.Begin(), Build(relation, time, position, other, falling))).Value;
    }

    /// <summary>Every number while a relation holds of two things, or one; none while it does not.</summary>
    /// <remarks>It is worked out from its own rows, not from all that may fill an argument, so that it stands when rows of others change.</remarks>
    /// <param name="relation">A relation of one or two arguments.</param>
    /// <param name="time">The rule of time.</param>
    /// <param name="first">The number of the first argument.</param>
    /// <param name="second">The number of the second argument, or −1.</param>
    /// <param name="falling">How open choices fall; null leaves doubtful what they decide.</param>
    public History At(Relation relation, TimeRule time, int first, int second, Falling? falling)
    {
        var key = (relation, time, first, second);
        var open = points.Find(key) ?? points.Keep(key, points.Begin(), BuildAt(relation, time, first, second, null));
        if (falling is null || open.Value.IsCertain)
        {
            return open.Value;
        }

        var part = falling.Part(open.Value.Touches);
        return (points.FindFallen(open, part)
            ?? points.KeepFallen(open, part, points.Begin(), BuildAt(relation, time, first, second, falling))).Value;
    }

    /// <summary>Marks what rests on rows that a scenario adds or takes away, where they make a difference.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="changed">The rows.</param>
    /// <param name="days">Takes the days on which they do; those of rows that depend on a choice are for the caller to add.</param>
    public void Revise(Relation relation, IReadOnlyCollection<FactRow> changed, DayRanges days)
    {
        basis!.byRelation ??= basis.known.All.ToLookup(static one => one.Key.Relation, static one => (one.Key.Time, one.Key.Position, one.Key.Other, one.Value));
        basis.timesOf ??= basis.points.All.Select(static one => (one.Key.Relation, one.Key.Time)).Distinct().ToLookup(static one => one.Relation, static one => one.Time);
        foreach (var (time, position, other, before) in basis.byRelation[relation])
        {
            if (changed.Any(row => other < 0 || row.Arguments[1 - position].Index == other))
            {
                Revise(before, Build(relation, time, position, other, null), days);
            }
        }

        foreach (var time in basis.timesOf[relation])
        {
            foreach (var (first, second) in changed.Select(static row => (row.Arguments[0].Index, row.Arguments.Length > 1 ? row.Arguments[1].Index : -1)).Distinct())
            {
                if (basis.points.Known((relation, time, first, second)) is { } before)
                {
                    Revise(before, BuildAt(relation, time, first, second, null), days);
                }
            }
        }
    }

    private void Revise(KeptValue<History> before, History after, DayRanges days)
    {
        if (!after.IsCertain || !History.AreSame(before.Value, after))
        {
            days.Add(before.Value, after);

            // What is marked already rests on a dispute that the scenario settles, and so does what rests on it.
            if (keeper.MarkAlone(before))
            {
                keeper.Mark(before);
            }
        }
    }

    private KeptValue<History> Open(Relation relation, TimeRule time, int position, int other)
    {
        var key = (relation, time, position, other);
        return known.Find(key) ?? known.Keep(key, known.Begin(), Build(relation, time, position, other, null));
    }

    private History Build(Relation relation, TimeRule time, int position, int other, Falling? falling)
    {
        var sweep = new RowSweep(settlement, choices, falling);
        foreach (var row in Rows(relation, position, other))
        {
            sweep.Add(row, row.Arguments[position].Index, time);
        }

        return sweep.Build();
    }

    private History BuildAt(Relation relation, TimeRule time, int first, int second, Falling? falling)
    {
        var sweep = new RowSweep(settlement, choices, falling);
        foreach (var row in Rows(relation, 0, second))
        {
            if (row.Arguments[0].Index == first)
            {
                sweep.Add(row, first, time);
            }
        }

        return sweep.Build().Has(first);
    }

    private IEnumerable<FactRow> Rows(Relation relation, int position, int other)
    {
        if (other < 0)
        {
            return record.Rows[relation.Index];
        }

        // A scenario asks for few: looking through all rows costs less than sorting them.
        if (basis is not null)
        {
            return record.Rows[relation.Index].Where(row => row.Arguments[1 - position].Index == other);
        }

        if (!byOther.TryGetValue((relation, position), out var lists))
        {
            byOther[(relation, position)] = lists = [];
            foreach (var row in record.Rows[relation.Index])
            {
                var index = row.Arguments[1 - position].Index;
                if (!lists.TryGetValue(index, out var rows))
                {
                    lists[index] = rows = [];
                }

                rows.Add(row);
            }
        }

        return lists.TryGetValue(other, out var found) ? found : [];
    }
}
