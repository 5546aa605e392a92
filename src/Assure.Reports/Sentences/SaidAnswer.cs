using System.Collections.Immutable;
using Assure.Reports.Blocks;

namespace Assure.Reports.Sentences;

/// <summary>An answer in one sentence, and what is said after it.</summary>
/// <param name="First">The sentence that answers and names the text, with marks where it rests on a reading of ours or on words nobody has read.</param>
/// <param name="Rest">The sentences after it: judges, form, other texts, threats; may be none.</param>
public sealed record SaidAnswer(Prose First, ImmutableArray<string> Rest);
