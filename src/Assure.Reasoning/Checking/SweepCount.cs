namespace Assure.Reasoning.Checking;

/// <summary>How many changes had a cause of one sort; a change with several decisive causes counts under each.</summary>
public sealed record SweepCount(SweepCause Cause, int Changes);
