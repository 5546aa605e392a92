using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Choices;

namespace Assure.Reasoning.Asking;

/// <summary>The falls of an answer, laid out over the choices on which their residuals depend.</summary>
internal sealed class FallTable
{
    private readonly ImmutableArray<Choice> choices;
    private readonly List<(int[] Ways, Fall Fall)> points;

    /// <summary>Lays the falls out.</summary>
    /// <exception cref="UnanswerableException">There are too many combinations.</exception>
    public FallTable(ImmutableArray<Fall> falls)
    {
        choices = [.. falls.SelectMany(static fall => fall.Choices).Select(static chosen => chosen.Choice).Distinct().OrderBy(static choice => choice.Id, StringComparer.Ordinal)];
        points = Points(falls);
        for (var i = choices.Length - 1; i >= 0; i--)
        {
            if (IsIdle(i))
            {
                var without = i;
                points = points.Where(point => point.Ways[without] == 0).Select(point => (Less(point.Ways, without), point.Fall)).ToList();
                choices = choices.RemoveAt(i);
            }
        }
    }

    /// <summary>The canonical identity: which residual under which ways of the choices that matter.</summary>
    public string Key => string.Join(" / ", points.Select(point => $"{string.Join(',', choices.Select((choice, i) => $"{choice.Id}={choice.WayId(point.Ways[i])}"))}:{point.Fall.Residual.Key}"));

    /// <summary>The fewest and widest combinations of ways that together are the falls with a property.</summary>
    public IEnumerable<ImmutableArray<ChosenReading>> Guards(Func<Fall, bool> has)
    {
        var open = points.Where(point => has(point.Fall)).Select(static point => point.Ways).ToList();
        var wide = Widest(open).OrderBy(static cube => cube.Count(static way => way >= 0)).ToList();
        while (open.Count > 0)
        {
            // The one that takes in most of what is left; of several, the widest.
            var best = wide.MaxBy(cube => open.Count(point => Covers(cube, point)))!;
            open.RemoveAll(point => Covers(best, point));
            yield return [.. choices.Select((choice, i) => (choice, Way: best[i])).Where(static one => one.Way >= 0).Select(static one => new ChosenReading(one.choice, one.Way))];
        }
    }

    private List<(int[] Ways, Fall Fall)> Points(ImmutableArray<Fall> falls)
    {
        List<int[]> all = [[]];
        foreach (var choice in choices)
        {
            all = [.. all.SelectMany(ways => Enumerable.Range(0, choice.Ways).Select(way => (int[])[.. ways, way]))];
            if (all.Count > ChoiceContext.MostFalls)
            {
                throw new UnanswerableException($"More than {ChoiceContext.MostFalls} combinations of open readings bear on this question.", "some of them settled (--reading, --viewpoint)");
            }
        }

        return all.ConvertAll(ways => (ways, falls.First(fall => fall.Choices.All(chosen => ways[choices.IndexOf(chosen.Choice)] == chosen.Way))));
    }

    /// <summary>Whether a choice makes no difference to any residual.</summary>
    private bool IsIdle(int choice)
    {
        var known = new Dictionary<string, string>();
        foreach (var (ways, fall) in points)
        {
            var rest = string.Join(',', Less(ways, choice));
            if (!known.TryAdd(rest, fall.Residual.Key) && known[rest] != fall.Residual.Key)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes combinations that differ in one choice, and between them have all its ways, as one; −1 stands for any way.</summary>
    private List<int[]> Widest(List<int[]> cubes)
    {
        var known = cubes.ToDictionary(static cube => string.Join(',', cube));
        var waiting = new Queue<int[]>(cubes);
        while (waiting.TryDequeue(out var cube))
        {
            for (var i = 0; i < cube.Length; i++)
            {
                var position = i;
                if (cube[i] < 0 || !Enumerable.Range(0, choices[i].Ways).All(way => known.ContainsKey(string.Join(',', With(cube, position, way)))))
                {
                    continue;
                }

                var wider = With(cube, i, -1);
                if (known.TryAdd(string.Join(',', wider), wider))
                {
                    waiting.Enqueue(wider);
                }
            }
        }

        return [.. known.Values];
    }

    private static int[] Less(int[] ways, int position) => [.. ways[..position], .. ways[(position + 1)..]];

    private static int[] With(int[] ways, int position, int way)
    {
        var changed = (int[])ways.Clone();
        changed[position] = way;
        return changed;
    }

    private static bool Covers(int[] cube, int[] point)
    {
        for (var i = 0; i < cube.Length; i++)
        {
            if (cube[i] >= 0 && cube[i] != point[i])
            {
                return false;
            }
        }

        return true;
    }
}
