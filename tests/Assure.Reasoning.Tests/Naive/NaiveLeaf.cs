namespace Assure.Reasoning.Tests.Naive;

/// <summary>One way the choices fall, and what the question comes to then, up to a day.</summary>
internal sealed record NaiveLeaf<T>(IReadOnlyDictionary<string, int> Choices, T Outcome, DateOnly Until);
