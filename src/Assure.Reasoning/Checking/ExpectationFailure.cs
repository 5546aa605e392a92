using Assure.Reasoning.Answers;
using Assure.Record.Texts;

namespace Assure.Reasoning.Checking;

/// <summary>An expectation that the answer does not meet.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Found">The verdict found, of the headline or of the text named; null when there is no answer.</param>
/// <param name="FoundForm">The form of the headline; null for none, for a disputed form, or where one text was asked about.</param>
/// <param name="Answer">The answer, with its reasons; null when the question cannot be answered.</param>
/// <param name="Refusal">Why it cannot; empty when it can.</param>
public sealed record ExpectationFailure(Expectation Expectation, Verdict? Found, Form? FoundForm, Answer? Answer, string Refusal);
