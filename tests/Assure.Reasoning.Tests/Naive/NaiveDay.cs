using Assure.Record.Entities;

namespace Assure.Reasoning.Tests.Naive;

/// <summary>The day a question asks about; and the first later day on which some date it was compared with is reached.</summary>
/// <remarks>Until that day every comparison comes out as it did, and so does whatever was made of them.</remarks>
internal sealed class NaiveDay(DateOnly on)
{
    public DateOnly On => on;

    /// <summary>The first day on which what was asked of this day may come out otherwise.</summary>
    public DateOnly Until { get; set; } = DateOnly.MaxValue;

    public bool Reaches(DateOnly date)
    {
        if (on < date && date < Until)
        {
            Until = date;
        }

        return on >= date;
    }

    public bool Knows(Entity thing) => thing is not State state || (Reaches(state.From) && !(state.To is { } to && Reaches(to)));
}
