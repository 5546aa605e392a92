using System.Collections.Immutable;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Residuals;
using Assure.Record.Texts;

namespace Assure.Reasoning.Answers;

/// <summary>One way the open choices may fall, and the headline then.</summary>
/// <param name="Choices">The choices that matter, with the way each falls.</param>
/// <param name="Verdict">The verdict then; disputed only under another reading of ours that lets an open choice decide.</param>
/// <param name="Form">Its form; null for none.</param>
/// <param name="Residual">Its residual.</param>
public sealed record Fall(ImmutableArray<ChosenReading> Choices, Verdict Verdict, Form? Form, Residual Residual);
