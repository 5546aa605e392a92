namespace Assure.Reasoning.Sweeping;

/// <summary>Several histories walked together, day by day: their union.</summary>
internal sealed class Lane
{
    private readonly List<History> histories = [];
    private int[] cursors = [];
    private int next = int.MinValue;

    /// <summary>The union on the day last advanced to.</summary>
    public Possible Value { get; private set; }

    /// <summary>Adds a history, before the walk begins; one already there adds nothing.</summary>
    public void Add(History history)
    {
        if (!histories.Contains(history))
        {
            histories.Add(history);
        }
    }

    /// <summary>Goes on to a day.</summary>
    /// <param name="day">The day's number; never before the last.</param>
    /// <returns>The next day on which the union may change; the greatest number when there is none.</returns>
    public int AdvanceTo(int day)
    {
        if (day < next)
        {
            return next;
        }

        if (cursors.Length != histories.Count)
        {
            cursors = new int[histories.Count];
        }

        (next, Value) = (int.MaxValue, Possible.None);
        for (var i = 0; i < cursors.Length; i++)
        {
            var days = histories[i].Days;
            ref var cursor = ref cursors[i];
            while (cursor < days.Length && days[cursor] <= day)
            {
                cursor++;
            }

            Value |= histories[i][cursor];
            if (cursor < days.Length && days[cursor] < next)
            {
                next = days[cursor];
            }
        }

        return next;
    }

    /// <summary>Where one number stands in each history, as text: out, in, or open.</summary>
    public string StandOf(int index) => string.Create(histories.Count, (this, index), static (text, state) =>
    {
        var (lane, number) = state;
        for (var i = 0; i < text.Length; i++)
        {
            var value = lane.histories[i][lane.cursors[i]];
            text[i] = value.Must.Contains(number) ? '1' : value.May.Contains(number) ? '?' : '0';
        }
    });
}
