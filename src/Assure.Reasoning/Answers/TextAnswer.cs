using System.Collections.Immutable;
using Assure.Reasoning.Residuals;
using Assure.Record.Facts;
using Assure.Record.Sources;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>One text that reaches the beneficiary, and what is left of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Verdict">The label of its residual.</param>
/// <param name="Residual">Its conditions met and none of its exceptions.</param>
/// <param name="Qualifications">The qualifications that count on the day.</param>
/// <param name="Verified">The weakest mark among the clauses it uses.</param>
/// <param name="Cites">The places it cites, promise first.</param>
public sealed record TextAnswer(Text Text, Verdict Verdict, Residual Residual, ImmutableArray<Qualification> Qualifications, Verified Verified, ImmutableArray<Citation> Cites);
