using System.Collections.Immutable;
using Assure.Record.Rules;

namespace Assure.Reasoning.Comparing;

/// <summary>Which of two texts promises more: to whom, and by which clause.</summary>
/// <param name="Left">The one text.</param>
/// <param name="Right">The other.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="On">The day.</param>
/// <param name="Groups">The states that exist on the day, except the two promisers; grouped, in the order of <see cref="ComparedStanding"/>.</param>
public sealed record Comparison(ComparedText Left, ComparedText Right, Kind Promise, DateOnly On, ImmutableArray<ComparedGroup> Groups)
{
    /// <summary>Whether the left text promises at least as much to every state.</summary>
    public bool IsLeftAtLeast => Groups.All(static group => group.Standing is ComparedStanding.Neither or ComparedStanding.Equal or ComparedStanding.LeftMore or ComparedStanding.LeftOnly);

    /// <summary>Whether the right text promises at least as much to every state.</summary>
    public bool IsRightAtLeast => Groups.All(static group => group.Standing is ComparedStanding.Neither or ComparedStanding.Equal or ComparedStanding.RightMore or ComparedStanding.RightOnly);
}
