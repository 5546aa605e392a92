namespace Assure.Reports.Pictures;

/// <summary>Something dated that stands above the lanes.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">What it is, in a word or two.</param>
/// <param name="IsEnd">Whether it is the end of what is named.</param>
public sealed record LaneEvent(DateOnly On, string Name, bool IsEnd);
