using Assure.Reasoning.Answers;

namespace Assure.Reasoning.Timelines;

/// <summary>A span in which verdict, form, residual shape and what it hangs on did not change.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after it; null for the last span, which runs to the day read up to and as far as known beyond.</param>
/// <param name="Answer">The answer on the first day.</param>
public sealed record TimelineSpan(DateOnly From, DateOnly? To, Answer Answer);
