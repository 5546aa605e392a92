using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Choices;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;

namespace Assure.Reasoning.Disputes;

/// <summary>Finds which answers of a day turn on what, and what they would be by each viewpoint.</summary>
/// <remarks>It is for one thread.</remarks>
public sealed class DisputeFinder
{
    private readonly RecordEdition record;
    private readonly DateOnly on;
    private readonly ReadingFinder readings;

    /// <summary>Asks every question of a day once.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="on">The day.</param>
    public DisputeFinder(RecordEdition record, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(record);
        this.record = record;
        this.on = on;
        readings = new(record, on);
        Windows = [.. readings.Survey.SelectMany(static answer => answer.Met).Where(static choice => choice is Choice.RowWindow or Choice.TextWindow).Distinct().OrderBy(static choice => choice.Id, StringComparer.Ordinal)];
    }

    /// <summary>The imprecise dates that are open on the day and that some answer met, by id.</summary>
    public ImmutableArray<Choice> Windows { get; }

    /// <summary>How many answers there are that day: each promiser, state and kind of promise.</summary>
    public int Answers => readings.Survey.Length;

    /// <summary>All that the answers of the day turn on.</summary>
    public DisputeSurvey All()
    {
        var points = record.Disputes.Select(dispute => Of(new Choice.OfReading(dispute))).ToLookup(static point => point.IsDoubt);
        return new(
            on, readings.Survey.Length, ReadingFinder.Count(readings.Survey.Select(static answer => answer.Answer)),
            Ordered(points[false]), Ordered(Windows.Select(Of)), Ordered(points[true]),
            [.. Speakers().Select(speaker => Of(speaker, readings.Survey.Select(static answer => answer.Answer)))]);
    }

    /// <summary>What turns on one dispute, doubt or imprecise date.</summary>
    public DisputedPoint Of(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var bearing = readings.Meeting([choice]);
        var ways = Enumerable.Range(0, choice.Ways).Where(way => choice is not Choice.OfReading reading || reading.Dispute.Default != way);
        return new(choice, [.. bearing], [.. ways.Select(way => readings.Under(way, Taking(choice, way), bearing))]);
    }

    /// <summary>What the answers a point bears on would be by each viewpoint that has a word on it, and by either side of each question.</summary>
    public ImmutableArray<SpeakerEffect> SpeakersOn(DisputedPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Choice is Choice.OfReading(var dispute)
            ? [.. Speakers().Where(speaker => speaker.ReadingOf(dispute) is not null || speaker.Viewpoint.Kind is ViewpointKind.Guarantor or ViewpointKind.Beneficiary).Select(speaker => Of(speaker, point.Bearing))]
            : [];
    }

    /// <summary>What is settled beforehand when a point is taken to fall one way, and nothing else.</summary>
    public static Settings Taking(Choice choice, int way) => choice is Choice.OfReading(var dispute)
        ? Settings.Default with { Readings = Settings.Default.Readings.SetItem(dispute, way) }
        : Settings.Default with { Windows = Settings.Default.Windows.SetItem(choice, way) };

    /// <summary>Everyone who has a word on a dispute or doubt: states by code, then named actors by name, then the promiser and the beneficiary of each question.</summary>
    public ImmutableArray<Speaker> Speakers()
    {
        var voices = record.Disputes.SelectMany(static dispute => dispute.Readings).SelectMany(static reading => reading.Voices).ToArray();
        return
        [
            .. voices.Select(static voice => voice.State).OfType<State>().Distinct().OrderBy(static state => state.Index)
                .Select(state => new Speaker(Viewpoint.Of(state), null, Says(voice => voice.State == state))),
            .. voices.Where(static voice => voice.State is null).DistinctBy(static voice => voice.Name.En).OrderBy(static voice => voice.Name.En, StringComparer.Ordinal)
                .Select(named => new Speaker(Viewpoint.None, named, Says(voice => voice.State is null && voice.Name.En == named.Name.En))),
            new(Viewpoint.Guarantor, null, []),
            new(Viewpoint.Beneficiary, null, []),
        ];
    }

    private static ImmutableArray<DisputedPoint> Ordered(IEnumerable<DisputedPoint> points) =>
        [.. points.OrderByDescending(static point => point.Turning.Length).ThenByDescending(static point => point.Bearing.Length).ThenBy(static point => point.Choice.Id, StringComparer.Ordinal)];

    private ImmutableArray<ChosenReading> Says(Func<Voice, bool> isSpeaker) =>
    [
        .. from dispute in record.Disputes
           let held = Enumerable.Range(0, dispute.Readings.Length).Where(reading => dispute.Readings[reading].Voices.Any(isSpeaker)).ToArray()
           where held.Length > 0
           select new ChosenReading(new Choice.OfReading(dispute), held[0]),
    ];

    /// <summary>Only answers that met a point with a voice are asked again: no other can change.</summary>
    private SpeakerEffect Of(Speaker speaker, IEnumerable<Answer> answers)
    {
        IEnumerable<Choice> spoken = speaker.Viewpoint.Kind is ViewpointKind.Guarantor or ViewpointKind.Beneficiary
            ? record.Disputes.Where(static dispute => dispute.Readings.Any(static reading => reading.Voices.Any(static voice => voice.State is not null))).Select(static dispute => new Choice.OfReading(dispute))
            : speaker.Says.Select(static said => said.Choice);
        var among = answers.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var effect = readings.Under(0, speaker.Settings, readings.Meeting([.. spoken]).FindAll(among.Contains));
        var after = effect.Changes.ToDictionary(static change => (object)change.Before, static change => change.After, ReferenceEqualityComparer.Instance);
        return new(speaker, ReadingFinder.Count(among.Select(answer => after.GetValueOrDefault(answer, (Answer)answer))), effect.Changes);
    }
}
