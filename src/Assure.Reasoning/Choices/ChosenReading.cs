namespace Assure.Reasoning.Choices;

/// <summary>A choice and the way it falls.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Way">From 0 to its number of ways − 1.</param>
public sealed record ChosenReading(Choice Choice, int Way);
