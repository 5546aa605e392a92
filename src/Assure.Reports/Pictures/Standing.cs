using Assure.Record.Entities;

namespace Assure.Reports.Pictures;

/// <summary>How a state stands towards nuclear weapons on a day.</summary>
/// <param name="Kind">How.</param>
/// <param name="Thing">The zone or the alliance; null for the others.</param>
internal readonly record struct Standing(StandingKind Kind, Entity? Thing = null);
