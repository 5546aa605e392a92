using Assure.Reasoning.Sets;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Atlases;

/// <summary>Some states' answers that two atlases tell differently, in the same way, over the same days.</summary>
/// <param name="Guarantor">The promiser.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="States">The states, by number.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which both tell the same again, or something else changes; null: none.</param>
/// <param name="Before">The answer in the first; null where it holds none.</param>
/// <param name="After">The answer in the second; null where it holds none.</param>
public sealed record AtlasChange(State Guarantor, Kind Promise, EntitySet States, DateOnly From, DateOnly? To, AtlasLabel? Before, AtlasLabel? After);
