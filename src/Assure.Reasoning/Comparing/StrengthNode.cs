using System.Collections.Immutable;

namespace Assure.Reasoning.Comparing;

/// <summary>Texts that promise the same, with those next below.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Below">The numbers of the nodes that promise less with none between.</param>
public sealed record StrengthNode(ImmutableArray<ComparedText> Texts, ImmutableArray<int> Below);
