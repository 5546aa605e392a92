using Assure.Reasoning.Answers;
using Assure.Reasoning.Timelines;
using Assure.Reports.Pages;

namespace Assure.Reports.Overviews;

/// <summary>A timeline in short: what holds on its last day, since when, and how many times the answer changed.</summary>
public static class TimelineOverview
{
    /// <summary>The sentences.</summary>
    /// <param name="context">The page's setting.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="last">The answer on its last day.</param>
    public static string Of(PageContext context, Timeline timeline, Answer last)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(last);
        var changes = timeline.Changes.Count(static change => !change.ScopeOnly);
        var stands = timeline.Spans.IsEmpty ? string.Empty : " " + context.Words.StandsSince(timeline.Spans[^1].From, timeline.Spans[0].From, changes, last.On < context.Record.ReadUpTo);
        return $"{context.Sentences.Say(last, []).First}{stands}";
    }
}
