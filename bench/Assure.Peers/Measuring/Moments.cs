using System.Collections.Immutable;
using System.Globalization;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Record;
using Assure.Record.Facts;
using Assure.Reports.Asp;

namespace Assure.Peers.Measuring;

/// <summary>
/// Finds few moments that show every answer: for each day the ways of falling that some answer turns on, many cells' ways in one moment.
/// A favour to peers without choices, who would otherwise try all ways, or search for these.
/// </summary>
internal static class Moments
{
    /// <summary>The moments of some days, in their order; at least one for each.</summary>
    public static ImmutableArray<Moment> Of(RecordEdition record, ImmutableArray<DateOnly> days, Pair? pair)
    {
        var reasoner = new Reasoner(record);
        var atlas = reasoner.WholeAtlas(record.Kinds, Settings.Default);
        var rows = AspRows.Number(record);
        var moments = ImmutableArray.CreateBuilder<Moment>();
        foreach (var day in days)
        {
            var falls = from row in atlas
                        where pair is null || (row.Guarantor == pair.Promiser && row.Promise == pair.Kind)
                        where row.Guarantor.ExistsOn(day)
                        from @group in row.Pieces.Last(piece => piece.From <= day).Groups
                        where @group.Verdict == Verdict.Disputed || (@group.Form is null && @group.Verdict != Verdict.None)
                        from state in record.States
                        where @group.States.Contains(state.Index) && (pair is null || pair.State == state)
                        from fall in reasoner.Ask(new(row.Guarantor, state, row.Promise, day, Settings.Default)).Falls
                        select fall.Choices;
            foreach (var way in Together(falls))
            {
                moments.Add(Of(record, rows, moments.Count, day, way));
            }
        }

        return moments.ToImmutable();
    }

    /// <summary>Ways of falling put together where none contradicts another, those that say most first.</summary>
    private static List<Dictionary<Choice, int>> Together(IEnumerable<ImmutableArray<ChosenReading>> falls)
    {
        List<Dictionary<Choice, int>> ways = [];
        foreach (var fall in falls.OrderByDescending(static fall => fall.Length))
        {
            var way = ways.Find(way => fall.All(chosen => !way.TryGetValue(chosen.Choice, out var other) || other == chosen.Way));
            if (way is null)
            {
                ways.Add(way = []);
            }

            foreach (var chosen in fall)
            {
                way[chosen.Choice] = chosen.Way;
            }
        }

        return ways.Count > 0 ? ways : [[]];
    }

    private static Moment Of(RecordEdition record, IReadOnlyDictionary<FactRow, (int Row, int Window)> rows, int number, DateOnly day, Dictionary<Choice, int> way)
    {
        var readings = record.Disputes.Where(static dispute => dispute.Default is null)
            .Select(dispute => (dispute.Id, dispute.Readings[way.GetValueOrDefault(new Choice.OfReading(dispute))].Id));
        var passed = way.Where(static one => one.Value == 1).Select(one => one.Key switch
        {
            Choice.RowWindow(var row, var atEnd) => (rows[row].Window.ToString(CultureInfo.InvariantCulture), End(atEnd)),
            Choice.TextWindow(var id, { By: { } by }, true) => (by.Id, End(false)),
            Choice.TextWindow(var id, _, var atEnd) => (id, End(atEnd)),
            _ => default,
        }).Where(static one => one.Item1 is not null);
        return new(number, day, [.. readings], [.. passed]);
    }

    private static string End(bool atEnd) => atEnd ? "to" : "from";
}
