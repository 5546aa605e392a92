using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Record;
using Assure.Record.Rules;

namespace Assure.Reasoning.Checking;

/// <summary>Finds what hangs on each dispute and doubt on a day.</summary>
/// <remarks>Only answers that met a question are asked again under its readings: no other can change. It is for one thread.</remarks>
public sealed class ReadingFinder
{
    private readonly RecordEdition record;
    private readonly Asker asker;
    private readonly DateOnly on;

    /// <summary>Asks every question of a day once.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="on">The day.</param>
    public ReadingFinder(RecordEdition record, DateOnly on)
    {
        this.record = record;
        this.on = on;
        asker = new(new Engine(record));
        Survey = AtlasSurvey.Of(record, asker, on);
    }

    /// <summary>Every answer of the day, with what it met.</summary>
    internal ImmutableArray<MetAnswer> Survey { get; }

    /// <summary>What hangs on a dispute or doubt.</summary>
    public ReadingReport Of(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        var bearing = Meeting([new Choice.OfReading(dispute)]);
        var effects = Enumerable.Range(0, dispute.Readings.Length).Where(reading => reading != dispute.Default).Select(reading => Under(dispute, reading, bearing));
        return new(dispute, on, Survey.Length, ReadingUses.Of(record, dispute), Count(bearing), [.. effects]);
    }

    /// <summary>The answers that met one of some choices: no other can change with them.</summary>
    internal List<Answer> Meeting(IReadOnlyCollection<Choice> choices) =>
        [.. Survey.Where(answer => choices.Any(answer.Met.Contains)).Select(static answer => answer.Answer)];

    /// <summary>What some answers of the day are under other settings.</summary>
    /// <param name="reading">The reading the settings stand for.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="bearing">The answers.</param>
    internal ReadingEffect Under(int reading, Settings settings, List<Answer> bearing)
    {
        var then = bearing.ConvertAll(answer => asker.Ask(AtlasSurvey.Again(answer, settings)));
        return new(reading, Count(then), [.. bearing.Zip(then).Where(static pair => !AtlasSurvey.SameHeadline(pair.First, pair.Second)).Select(static pair => new ReadingChange(pair.First, pair.Second))]);
    }

    /// <summary>How many answers have each verdict, strongest first.</summary>
    internal static ImmutableArray<VerdictCount> Count(IEnumerable<Answer> answers) =>
        [.. answers.Select(static answer => answer.Verdict).OfType<Verdict>().GroupBy(static verdict => verdict).OrderBy(static group => group.Key).Select(static group => new VerdictCount(group.Key, group.Count()))];

    private ReadingEffect Under(Dispute dispute, int reading, List<Answer> bearing) =>
        Under(reading, Settings.Default with { Readings = Settings.Default.Readings.SetItem(dispute, reading) }, bearing);
}
