using Assure.Reasoning.Sets;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Whom the texts of a row reach and where they hold, by form, walked together day by day.</summary>
internal sealed class Lanes
{
    /// <summary>How many lanes a form has: whom its texts reach, then where they hold at each <see cref="Point"/>.</summary>
    private const int OfForm = 5;

    private readonly Form[] forms;
    private readonly Lane[] lanes;
    private int next = int.MinValue;

    /// <summary>Lays out the lanes of some texts.</summary>
    public Lanes(IReadOnlyList<TextHistory> texts)
    {
        forms = [.. texts.Select(static text => text.Form).Distinct().Order()];
        lanes = new Lane[forms.Length * OfForm];
        for (var i = 0; i < lanes.Length; i++)
        {
            lanes[i] = new();
        }

        foreach (var text in texts)
        {
            var first = Array.IndexOf(forms, text.Form) * OfForm;
            lanes[first].Add(text.Reach);
            for (var point = 0; point < text.Holds.Length; point++)
            {
                lanes[first + 1 + point].Add(text.Holds[point]);
            }
        }
    }

    /// <summary>The forms of the texts, strongest first.</summary>
    public IReadOnlyList<Form> Forms => forms;

    /// <summary>The states that some open choice decides something about, on the day last advanced to.</summary>
    public EntitySet Doubtful { get; private set; }

    /// <summary>Whom texts of a form certainly reach, on the day last advanced to.</summary>
    /// <param name="form">The form's place in <see cref="Forms"/>.</param>
    public EntitySet Reach(int form) => lanes[form * OfForm].Value.Must;

    /// <summary>The states by the label of a form's tier, on the day last advanced to.</summary>
    /// <param name="form">The form's place in <see cref="Forms"/>.</param>
    public Labelled Labels(int form)
    {
        var first = form * OfForm;
        return new(lanes[first + 1].Value.Must, lanes[first + 2].Value.Must, lanes[first + 3].Value.Must, lanes[first + 4].Value.Must);
    }

    /// <summary>Where one number stands in each history, as text.</summary>
    public string StandOf(int index) => string.Concat(lanes.Select(lane => lane.StandOf(index)));

    /// <summary>Goes on to a day.</summary>
    /// <param name="day">The day's number; never before the last.</param>
    /// <returns>The next day on which a value may change; the greatest number when there is none.</returns>
    public int AdvanceTo(int day)
    {
        if (day < next)
        {
            return next;
        }

        (next, Doubtful) = (int.MaxValue, EntitySet.Empty);
        foreach (var lane in lanes)
        {
            next = Math.Min(next, lane.AdvanceTo(day));
            Doubtful |= lane.Value.Doubtful;
        }

        return next;
    }
}
