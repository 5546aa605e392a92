using Assure.Record.Rules;

namespace Assure.Reasoning.Checking;

/// <summary>A sort of cause, by which changes are counted.</summary>
/// <param name="Kind">What made the change.</param>
/// <param name="Relation">The relation of the row, if a row made it.</param>
/// <param name="AtEnd">Whether it was an end, not a beginning.</param>
public sealed record SweepCause(SweepCauseKind Kind, Relation? Relation, bool AtEnd);
