using System.Collections.Immutable;
using Assure.Reports.Blocks;
using Assure.Reports.Pages;

namespace Assure.Cli.Findings;

/// <summary>An answer in sentences before it is laid out, with what it was made from: for whatever says it in another way.</summary>
/// <param name="Context">Its setting: the edition answered from, the language, the day, what was settled beforehand.</param>
/// <param name="Blocks">What it says; of several things asked about, one page after the other, each begun by a heading of the first level.</param>
/// <param name="From">What it was made from.</param>
public sealed record AnswerPage(PageContext Context, ImmutableArray<Block> Blocks, Finding From);
