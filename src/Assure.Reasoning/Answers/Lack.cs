using Assure.Record.Rules;

namespace Assure.Reasoning.Answers;

/// <summary>One thing a text lacks to reach the beneficiary.</summary>
/// <param name="Reason">What kind of lack it is.</param>
/// <param name="Fact">The fact that is missing or in the way, if it is one.</param>
/// <param name="Date">The date on which the text ended or begins, if that is the lack.</param>
/// <param name="Dispute">The reading it would count under, if that is the lack.</param>
public sealed record Lack(LackReason Reason, RestingFact? Fact = null, DateOnly? Date = null, Dispute? Dispute = null);
