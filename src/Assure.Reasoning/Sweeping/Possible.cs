using Assure.Reasoning.Sets;

namespace Assure.Reasoning.Sweeping;

/// <summary>A set of which some members are certain and some depend on open choices.</summary>
/// <param name="Must">The certain members.</param>
/// <param name="May">The certain members and those that may be.</param>
internal readonly record struct Possible(EntitySet Must, EntitySet May)
{
    /// <summary>No member.</summary>
    public static Possible None => default;

    /// <summary>Every number, certainly.</summary>
    public static Possible All { get; } = new(~EntitySet.Empty, ~EntitySet.Empty);

    /// <summary>Every number, or none, as a choice falls.</summary>
    public static Possible Unknown { get; } = new(EntitySet.Empty, ~EntitySet.Empty);

    /// <summary>The members that depend on a choice.</summary>
    public EntitySet Doubtful => May & ~Must;

    /// <summary>Every number if the condition holds, else none.</summary>
    public static Possible Of(bool condition) => condition ? All : None;

    /// <summary>The members of both.</summary>
    public static Possible operator &(Possible left, Possible right) => new(left.Must & right.Must, left.May & right.May);

    /// <summary>The members of either.</summary>
    public static Possible operator |(Possible left, Possible right) => new(left.Must | right.Must, left.May | right.May);

    /// <summary>The numbers that are not members.</summary>
    public static Possible operator ~(Possible set) => new(~set.May, ~set.Must);

    /// <summary>Whether some member is among the candidates: yes, no, or as choices fall.</summary>
    public Possible IsAny(EntitySet candidates) =>
        !(Must & candidates).IsEmpty ? All : (May & candidates).IsEmpty ? None : Unknown;

    /// <summary>Whether one number is a member: yes, no, or as choices fall.</summary>
    public Possible Has(int index) => Must.Contains(index) ? All : May.Contains(index) ? Unknown : None;
}
