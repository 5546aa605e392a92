namespace Assure.Reasoning.Tests.Naive;

/// <summary>A generated question has too many open atoms to try every assignment of them.</summary>
internal sealed class TooManyAtomsException : Exception;
