using System.Collections.Immutable;
using Assure.Reasoning.Proofs;
using Assure.Reports.Blocks;

namespace Assure.Reports.Pictures;

/// <summary>One step of a proof in words, with its formula beside.</summary>
/// <param name="Words">What it shows, in a sentence, with where that can be read.</param>
/// <param name="Formula">The same in the language's own notation; empty where there is none.</param>
/// <param name="Value">Whether the formula holds.</param>
/// <param name="WrittenAt">File and line of the record where it stands; empty for none.</param>
/// <param name="Steps">The steps it follows from.</param>
public sealed record ProofStep(Prose Words, string Formula, ProofValue Value, string WrittenAt, ImmutableArray<ProofStep> Steps)
{
    /// <summary>How many steps there are, itself included.</summary>
    public int Count => 1 + Steps.Sum(static step => step.Count);
}
