namespace Assure.Reasoning.Tests.Naive;

/// <summary>One way the choices fall, and what the question comes to then.</summary>
internal sealed record NaiveLeaf<T>(IReadOnlyDictionary<string, int> Choices, T Outcome);
