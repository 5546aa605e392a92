namespace Assure.Reasoning.Residuals;

/// <summary>An argument of a pattern atom: settled, or a hole.</summary>
/// <param name="Settled">The argument, when it is settled.</param>
/// <param name="Hole">The hole's number; −1 when settled.</param>
internal sealed record PatternArgument(OpenArgument? Settled, int Hole);
