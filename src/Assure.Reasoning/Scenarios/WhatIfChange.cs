using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Scenarios;

/// <summary>An answer that would be another under a scenario; of both, what <see cref="Asking.Detail.Verdict"/> tells.</summary>
/// <param name="Before">The answer as it is.</param>
/// <param name="After">The answer as it would be.</param>
public sealed record WhatIfChange(Answer Before, Answer After);
