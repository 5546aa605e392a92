using System.Collections.Immutable;
using Assure.Reasoning.Choices;

namespace Assure.Reasoning.Answers;

/// <summary>One choice an answer touched, and the headline under its other ways.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Taken">The way it was taken to fall; null when it was left open.</param>
/// <param name="Alternatives">The headline under each other way (for an open choice: under each way).</param>
/// <param name="Matters">Whether the verdict, form or residual of the headline changes with it.</param>
public sealed record Turn(Choice Choice, int? Taken, ImmutableArray<Fall> Alternatives, bool Matters);
