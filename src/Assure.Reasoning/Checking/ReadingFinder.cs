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
    private readonly ImmutableArray<MetAnswer> survey;

    /// <summary>Asks every question of a day once.</summary>
    /// <param name="record">The edition.</param>
    /// <param name="on">The day.</param>
    public ReadingFinder(RecordEdition record, DateOnly on)
    {
        this.record = record;
        this.on = on;
        asker = new(new Engine(record));
        survey = AtlasSurvey.Of(record, asker, on);
    }

    /// <summary>What hangs on a dispute or doubt.</summary>
    public ReadingReport Of(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        var bearing = survey.Where(answer => answer.Met.Contains(new Choice.OfReading(dispute))).Select(static answer => answer.Answer).ToList();
        var effects = Enumerable.Range(0, dispute.Readings.Length).Where(reading => reading != dispute.Default).Select(reading => Under(dispute, reading, bearing));
        return new(dispute, on, survey.Length, ReadingUses.Of(record, dispute), Count(bearing), [.. effects]);
    }

    private ReadingEffect Under(Dispute dispute, int reading, List<Answer> bearing)
    {
        var settings = Settings.Default with { Readings = Settings.Default.Readings.SetItem(dispute, reading) };
        var then = bearing.ConvertAll(answer => asker.Ask(AtlasSurvey.Again(answer, settings)));
        return new(reading, Count(then), [.. bearing.Zip(then).Where(static pair => !AtlasSurvey.SameHeadline(pair.First, pair.Second)).Select(static pair => new ReadingChange(pair.First, pair.Second))]);
    }

    private static ImmutableArray<VerdictCount> Count(IEnumerable<Answer> answers) =>
        [.. answers.Select(static answer => answer.Verdict).OfType<Verdict>().GroupBy(static verdict => verdict).OrderBy(static group => group.Key).Select(static group => new VerdictCount(group.Key, group.Count()))];
}
