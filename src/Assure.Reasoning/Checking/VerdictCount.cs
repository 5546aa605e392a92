using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Checking;

/// <summary>How many answers have a verdict.</summary>
public sealed record VerdictCount(Verdict Verdict, int Answers);
