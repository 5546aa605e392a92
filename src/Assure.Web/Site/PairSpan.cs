using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Timelines;

namespace Assure.Web.Site;

/// <summary>A span in which nothing changed in what one state promised another, of any kind the page tells.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after it; null for the last span.</param>
/// <param name="Answers">The answers of every kind, use first: of the latest day in the last span, of the first day in an earlier one.</param>
/// <param name="Changes">What changed with its first day, by kind.</param>
public sealed record PairSpan(DateOnly From, DateOnly? To, ImmutableArray<Answer> Answers, ImmutableArray<Change> Changes)
{
    private static readonly string[] Always = ["non-use", "non-threat"];

    /// <summary>The name of its place on the page: its first day.</summary>
    public string Anchor => $"{From:yyyy-MM-dd}";

    /// <summary>The answers shown side by side: use, threat, and whatever else is promised.</summary>
    public ImmutableArray<Answer> Shown => [.. Answers.Where(static answer => Always.Contains(answer.Promise.Id) || answer.Verdict is not (null or Verdict.None))];
}
