using System.Collections.Immutable;

namespace Assure.Peers.Measuring;

/// <summary>A day, and one way its open choices fall.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Day">The day.</param>
/// <param name="Reads">The reading to which each open dispute falls.</param>
/// <param name="Passed">The windows of imprecise dates taken as past: of a row, by its number, or a text; and <c>from</c> or <c>to</c>.</param>
internal sealed record Moment(int Number, DateOnly Day, ImmutableArray<(string Dispute, string Reading)> Reads, ImmutableArray<(string Window, string End)> Passed);
