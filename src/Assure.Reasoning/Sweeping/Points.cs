using Assure.Record.Rules;

namespace Assure.Reasoning.Sweeping;

/// <summary>What open relations come to at a point.</summary>
internal static class Points
{
    /// <summary>Whether an open relation holds at a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="helps">Whether its holding helps the promise.</param>
    public static bool Holds(this Point point, Relation relation, bool helps) => point switch
    {
        Point.Worst => !helps,
        Point.Best => helps,
        _ when relation.Truth == Truth.Conduct => false,
        Point.BaselineWorst => !helps,
        _ => helps,
    };
}
