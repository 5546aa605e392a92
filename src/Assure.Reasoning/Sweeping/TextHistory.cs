using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>Whom a text reaches over time, and where it holds at each point; doubtful where choices are open.</summary>
/// <param name="Form">The form under which it is counted.</param>
/// <param name="Reach">Whom it reaches.</param>
/// <param name="Holds">By <see cref="Point"/>, for whom it reaches and holds.</param>
internal sealed record TextHistory(Form Form, History Reach, History[] Holds)
{
    /// <summary>Whether another has the same form and histories, and the same open choices decide them.</summary>
    public bool IsSame(TextHistory other)
    {
        var same = Form == other.Form && History.AreSame(Reach, other.Reach);
        for (var i = 0; same && i < Holds.Length; i++)
        {
            same = History.AreSame(Holds[i], other.Holds[i]);
        }

        return same;
    }

    /// <summary>What it comes to during some days; what it is on other days does not matter.</summary>
    public TextHistory During(DayRange days) => new(Form, History.During(Reach, days), Array.ConvertAll(Holds, holds => History.During(holds, days)));

    /// <summary>The open choices that touch it, with some others.</summary>
    public Touch[] Unite(Touch[] others)
    {
        others = Touch.Union(others, Reach.Touches);
        foreach (var holds in Holds)
        {
            others = Touch.Union(others, holds.Touches);
        }

        return others;
    }
}
