using System.Collections.Immutable;

namespace Assure.Reports.Pictures;

/// <summary>A span of time over which a lane shows one answer.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after it; null for the last span, which runs to the day read up to.</param>
/// <param name="Cell">The answer; nothing asked where there was none to give.</param>
/// <param name="Steps">The days inside it on which what the promise hangs on changed, but not the answer.</param>
public sealed record LaneSpan(DateOnly From, DateOnly? To, PictureCell Cell, ImmutableArray<DateOnly> Steps);
