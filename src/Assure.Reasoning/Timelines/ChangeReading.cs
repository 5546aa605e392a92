using Assure.Record.Rules;

namespace Assure.Reasoning.Timelines;

/// <summary>A reading of ours on which a change depends.</summary>
/// <param name="Doubt">The doubt.</param>
/// <param name="Taken">The reading taken.</param>
/// <param name="Other">Another reading.</param>
/// <param name="Vanishes">Whether nothing changes on that day under the other reading.</param>
public sealed record ChangeReading(Dispute Doubt, int Taken, int Other, bool Vanishes);
