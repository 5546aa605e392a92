using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Reasoning.Timelines;
using Assure.Record.Facts;
using BenchmarkDotNet.Attributes;

namespace Assure.Benchmarks;

/// <summary>Many questions at once, from a loaded record and a reasoner that has seen nothing yet.</summary>
[MemoryDiagnoser]
public class AtlasBenchmarks
{
    private readonly Reasoner seasoned = new(RealRecord.Edition);
    private readonly FactRow swedenInNato = RealRecord.Edition.Rows.SelectMany(static rows => rows)
        .Single(static row => row.Relation.Name == "member" && row.Arguments[0].Id == "SWE" && row.Arguments[1].Id == "nato");

    /// <summary>Every promiser, state and kind, on every day on which anything changes since 1945.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<AtlasRow> WholeAtlas() => new Reasoner(RealRecord.Edition).WholeAtlas(RealRecord.Edition.Kinds, Settings.Default);

    /// <summary>The same from a reasoner that has answered it before.</summary>
    [Benchmark]
    public ImmutableArray<AtlasRow> WholeAtlasAgain() => seasoned.WholeAtlas(RealRecord.Edition.Kinds, Settings.Default);

    /// <summary>The same of a world that differs by one fact: Sweden never joined NATO.</summary>
    [Benchmark]
    public ImmutableArray<AtlasRow> WholeAtlasOfOneScenario() =>
        new Reasoner(RealRecord.Edition.Without(swedenInNato, atEnd: false)).WholeAtlas(RealRecord.Edition.Kinds, Settings.Default);

    /// <summary>The part of it that only makes the reasoner.</summary>
    [Benchmark]
    public Reasoner NewReasoner() => new(RealRecord.Edition);

    /// <summary>Every promiser and state, use and threat, on the last day read, each answer with its reasons.</summary>
    [Benchmark]
    public ImmutableArray<Answer> OneDayInFull() => new Reasoner(RealRecord.Edition).Atlas(RealRecord.Edition.ReadUpTo, RealRecord.UseAndThreat, Settings.Default);

    /// <summary>Russia to Sweden over all time, with causes and readings of each change.</summary>
    [Benchmark]
    public Timeline OneTimeline() =>
        new Reasoner(RealRecord.Edition).TimelineOf(RealRecord.State("RUS"), RealRecord.State("SWE"), RealRecord.Kind("non-use"), Settings.Default);
}
