using System.Collections.Immutable;
using Assure.Reasoning.Residuals;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>The reaching texts of one form, taken together.</summary>
/// <param name="Form">Their form.</param>
/// <param name="Verdict">The label of the residual.</param>
/// <param name="Residual">The or of the texts' residuals.</param>
/// <param name="Texts">The texts, newest first.</param>
public sealed record Tier(Form Form, Verdict Verdict, Residual Residual, ImmutableArray<TextAnswer> Texts);
