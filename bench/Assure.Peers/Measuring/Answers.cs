using Assure.Reasoning.Answers;

namespace Assure.Peers.Measuring;

/// <summary>What a peer answered: for each day and cell, the headline under every way it was found to fall.</summary>
internal sealed class Answers(Work work)
{
    /// <summary>The headline where nothing is promised.</summary>
    public static readonly ushort Nothing = Layout.Code(Verdict.None, null, null);

    private readonly Dictionary<DateOnly, Dictionary<int, List<ushort>>> found = work.Days.ToDictionary(static day => day, static _ => new Dictionary<int, List<ushort>>());

    /// <summary>Notes the headline of a cell under one way of falling.</summary>
    public void Add(DateOnly day, string promiser, string state, string kind, ushort code)
    {
        var cells = found[day];
        var cell = work.Layout.Cell(promiser, state, kind);
        if (!cells.TryGetValue(cell, out var codes))
        {
            cells.Add(cell, codes = []);
        }

        codes.Add(code);
    }

    /// <summary>Of a peer that answers moment by moment: where it said nothing under some of a day's ways, nothing is promised under those.</summary>
    public void Complete()
    {
        foreach (var ways in work.Moments.GroupBy(static moment => moment.Day))
        {
            var count = ways.Count();
            foreach (var codes in found[ways.Key].Values.Where(codes => codes.Count < count))
            {
                codes.Add(Nothing);
            }
        }
    }

    /// <summary>How many cells were held against the reasoner's headlines, and the first that differ, in words.</summary>
    /// <param name="ours">The reasoner's headlines of each day.</param>
    public (long Cells, IReadOnlyList<string> Differences) Compare(IReadOnlyDictionary<DateOnly, ushort[]> ours)
    {
        long count = 0;
        var differences = new List<string>();
        foreach (var (day, cells) in found)
        {
            foreach (var cell in work.Layout.Asked(day, work.Pair))
            {
                count++;
                var said = cells.TryGetValue(cell, out var codes) ? Layout.Together(codes) : Nothing;
                if (said != ours[day][cell] && differences.Count < 20)
                {
                    differences.Add($"{work.Layout.Words(cell)}, on {day:O}: {Layout.Words(said)}; ours {Layout.Words(ours[day][cell])}");
                }
            }
        }

        return (count, differences);
    }
}
