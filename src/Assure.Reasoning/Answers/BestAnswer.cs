using System.Collections.Immutable;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>The label of all tiers taken together.</summary>
/// <param name="Verdict">The label.</param>
/// <param name="Needs">The forms of the tiers it needs, strongest first.</param>
public sealed record BestAnswer(Verdict Verdict, ImmutableArray<Form> Needs);
