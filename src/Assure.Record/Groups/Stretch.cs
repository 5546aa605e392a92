using Assure.Record.Dates;

namespace Assure.Record.Groups;

/// <summary>A stretch of time whose ends may be imprecise: from the first day up to, but not on, the second.</summary>
internal readonly record struct Stretch(PartialDate? From, PartialDate? To)
{
    /// <summary>Whether the day may lie in it.</summary>
    public bool MayHoldOn(DateOnly day) => (From is null || From.Value.First <= day) && (To is null || day < To.Value.Last);

    /// <summary>Whether the day lies in it, however its ends fall.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From.Value.Last <= day) && (To is null || day < To.Value.First);
}
