using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Whom the texts of a row reach and where they hold, by form, walked together day by day.</summary>
internal sealed class Lanes
{
    /// <summary>How many forms there are.</summary>
    public const int Forms = (int)Form.Policy + 1;

    /// <summary>How many lanes a form has: whom its texts reach, then where they hold at each <see cref="Point"/>.</summary>
    public const int OfForm = 5;

    private readonly Lane?[] lanes = new Lane?[Forms * OfForm];
    private readonly Possible[] values = new Possible[Forms * OfForm];
    private int next = int.MinValue;

    /// <summary>The values on the day last advanced to, by form and lane.</summary>
    public Possible[] Values => values;

    /// <summary>Where one number stands in each history, as text.</summary>
    public string StandOf(int index) => string.Concat(lanes.OfType<Lane>().Select(lane => lane.StandOf(index)));

    /// <summary>Adds a text, before the walk begins.</summary>
    public void Add(TextHistory text)
    {
        var first = (int)text.Form * OfForm;
        Add(first, text.Reach);
        for (var point = 0; point < text.Holds.Length; point++)
        {
            Add(first + 1 + point, text.Holds[point]);
        }
    }

    /// <summary>Goes on to a day.</summary>
    /// <param name="day">The day's number; never before the last.</param>
    /// <returns>The next day on which a value may change; the greatest number when there is none.</returns>
    public int AdvanceTo(int day)
    {
        if (day < next)
        {
            return next;
        }

        next = int.MaxValue;
        for (var i = 0; i < lanes.Length; i++)
        {
            if (lanes[i] is { } lane)
            {
                next = Math.Min(next, lane.AdvanceTo(day));
                values[i] = lane.Value;
            }
        }

        return next;
    }

    private void Add(int lane, History history)
    {
        if (!ReferenceEquals(history, History.None))
        {
            (lanes[lane] ??= new()).Add(history);
        }
    }
}
