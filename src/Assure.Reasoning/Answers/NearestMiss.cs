using System.Collections.Immutable;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>A text that would have made a stronger answer, and what it lacks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lacks">What it lacks, fewest first; empty for a text that promises nothing.</param>
/// <param name="Rows">Rows that show how far it got, such as a signature.</param>
public sealed record NearestMiss(Text Text, ImmutableArray<Lack> Lacks, ImmutableArray<FactRow> Rows);
