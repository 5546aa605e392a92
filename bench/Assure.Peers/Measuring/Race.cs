using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Record;

namespace Assure.Peers.Measuring;

/// <summary>Lets a peer do the three pieces of work, and holds all it answers against ours.</summary>
/// <param name="record">The edition.</param>
/// <param name="thinner">How many times fewer days are measured than there could be; 1 for the figures to publish.</param>
internal sealed class Race(RecordEdition record, int thinner)
{
    private const int ScenariosMeasured = 3;

    private readonly ImmutableArray<DateOnly> days =
        [.. new Reasoner(record).ChangeDays.Where(day => day >= Reasoner.FirstDay && day < record.ReadUpTo), record.ReadUpTo];

    private readonly ImmutableArray<AtlasRow> atlas = new Reasoner(record).WholeAtlas(record.Kinds, Settings.Default);

    /// <summary>The pair whose timeline is asked: Russia to Sweden, not to use nuclear weapons.</summary>
    public Pair Pair { get; } = new(
        record.Promisers.Single(static one => one.Id == "RUS"),
        record.States.Single(static one => one.Id == "SWE"),
        record.Kinds.Single(static one => one.Id == "non-use"));

    /// <summary>The change days of the record since 1945, and the last day read.</summary>
    public int Days => days.Length;

    /// <summary>The whole atlas.</summary>
    /// <param name="peer">The peer.</param>
    /// <param name="apart">One change day in how many is measured.</param>
    public Measured Atlas(IPeer peer, int apart)
    {
        var work = new Work(record, Some(peer, days, apart));
        return One(peer, work, atlas, days.Length);
    }

    /// <summary>The timeline of one pair: its headline on every change day.</summary>
    public Measured Timeline(IPeer peer)
    {
        var work = new Work(record, Some(peer, days, 1), Pair);
        return One(peer, work, atlas, days.Length);
    }

    /// <summary>A thousand one-fact scenarios over the whole atlas, scaled from a few of them on some days.</summary>
    /// <param name="peer">The peer.</param>
    /// <param name="apart">One change day in how many is measured.</param>
    public Measured Scenarios(IPeer peer, int apart)
    {
        var (all, under) = (OneFact.Scenarios(record), new Under(record));
        var (seconds, cells, measured) = (0.0, 0L, 0);
        for (var i = 0; i < ScenariosMeasured; i++)
        {
            var scenario = all[(int)((i + 0.5) * all.Length / ScenariosMeasured)];
            var edited = Reasoning.Scenarios.ScenarioEditor.Apply(record, scenario);
            ImmutableArray<DateOnly> changed = [.. new Reasoner(edited).ChangeDays.Where(day => day >= Reasoner.FirstDay && day < record.ReadUpTo), record.ReadUpTo];
            var some = Some(peer, changed, apart);
            var one = One(peer, new(edited, some), under.Atlas(scenario), changed.Length);
            (seconds, cells, measured) = (seconds + one.Seconds, cells + one.Cells, measured + some.Length);
        }

        return new(peer.Name, seconds * all.Length / ScenariosMeasured, $"{ScenariosMeasured} scenarios, {(peer.NeedsAllDays ? "all days" : $"{measured / ScenariosMeasured} of {days.Length} days")} of each, scaled", cells);
    }

    private static Measured One(IPeer peer, Work work, ImmutableArray<AtlasRow> ours, int all)
    {
        var (cost, answers) = peer.Do(work);
        var (cells, differences) = answers.Compare(work.Days.ToDictionary(static day => day, day => work.Layout.Of(ours, day)));
        return differences.Count == 0
            ? new(peer.Name, cost.Seconds * all / work.Days.Length, work.Days.Length == all ? $"all {all} days" : $"{work.Days.Length} of {all} days, scaled", cells)
            : throw new InvalidOperationException($"{peer.Name} answers otherwise:\n{string.Join('\n', differences)}");
    }

    /// <summary>Every so many days one, from the middle of each stretch; all for a peer that needs them.</summary>
    private ImmutableArray<DateOnly> Some(IPeer peer, ImmutableArray<DateOnly> days, int apart)
    {
        var step = peer.NeedsAllDays ? 1 : Math.Min(apart * thinner, days.Length);
        return [.. days.Where((_, i) => i % step == step / 2)];
    }
}
