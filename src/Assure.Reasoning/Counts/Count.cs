using System.Collections.Immutable;

namespace Assure.Reasoning.Counts;

/// <summary>How many states an answer holds for: as things stand, and were what is signed ratified.</summary>
/// <param name="Question">What was counted.</param>
/// <param name="Now">As things stand on the day.</param>
/// <param name="IfPromiserRatified">Had the promiser ratified what it has signed.</param>
/// <param name="IfOthersRatified">Had the states counted among ratified what they have signed.</param>
/// <param name="IfBoth">Had both.</param>
/// <param name="ByPromiser">What the promiser is taken to have ratified.</param>
/// <param name="ByOthers">What the other states are taken to have ratified.</param>
public sealed record Count(CountQuestion Question, Tally Now, Tally IfPromiserRatified, Tally IfOthersRatified, Tally IfBoth, ImmutableArray<Assumption> ByPromiser, ImmutableArray<Assumption> ByOthers);
