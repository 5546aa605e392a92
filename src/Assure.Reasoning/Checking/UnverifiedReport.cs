using System.Collections.Immutable;

namespace Assure.Reasoning.Checking;

/// <summary>What of an edition nobody has read whole in its source.</summary>
/// <param name="On">The day for which answers were counted.</param>
/// <param name="Answers">How many answers there are that day: each promiser, state and kind of promise.</param>
/// <param name="Turning">How many of them turn on at least one item.</param>
/// <param name="Days">How many days there are on which anything changes, to the last day read.</param>
/// <param name="Shares">How much was read, by kind and table.</param>
/// <param name="Items">What was not read whole; what most answers turn on first.</param>
public sealed record UnverifiedReport(DateOnly On, int Answers, int Turning, int Days, ImmutableArray<VerifiedShare> Shares, ImmutableArray<UnverifiedItem> Items);
