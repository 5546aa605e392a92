using System.Collections.Immutable;
using Assure.Reasoning.Checking;

namespace Assure.Reasoning.Disputes;

/// <summary>All that the answers of a day turn on: what is disputed, what is imprecise, and, apart from both, what we read one way.</summary>
/// <param name="On">The day.</param>
/// <param name="Answers">How many answers there are that day: each promiser, state and kind of promise.</param>
/// <param name="Given">Those answers by verdict, strongest first.</param>
/// <param name="Disputes">The disputes, those on which most answers turn first.</param>
/// <param name="Windows">The imprecise dates that are open on the day and that some answer met, likewise.</param>
/// <param name="Doubts">Our readings, likewise.</param>
/// <param name="Speakers">What all answers of the day would be by each viewpoint: states first, then named actors, then the two sides of each question.</param>
public sealed record DisputeSurvey(
    DateOnly On, int Answers, ImmutableArray<VerdictCount> Given,
    ImmutableArray<DisputedPoint> Disputes, ImmutableArray<DisputedPoint> Windows, ImmutableArray<DisputedPoint> Doubts, ImmutableArray<SpeakerEffect> Speakers)
{
    /// <summary>The points on which most answers turn: one, several when as many turn on each, none when nothing turns on any.</summary>
    public static ImmutableArray<DisputedPoint> Foremost(IReadOnlyCollection<DisputedPoint> points)
    {
        var most = points.Max(static point => (int?)point.Turning.Length) ?? 0;
        return most == 0 ? [] : [.. points.Where(point => point.Turning.Length == most)];
    }

    /// <summary>How many answers turn on at least one of some points.</summary>
    public static int Turning(IEnumerable<DisputedPoint> points) =>
        points.SelectMany(static point => point.Turning).Distinct<object>(ReferenceEqualityComparer.Instance).Count();
}
