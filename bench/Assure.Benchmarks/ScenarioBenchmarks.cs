using Assure.Reasoning;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Reaching;
using Assure.Reasoning.Scenarios;
using Assure.Record.Rules;
using Assure.Record.Texts;
using BenchmarkDotNet.Attributes;

namespace Assure.Benchmarks;

/// <summary>Questions about what is not so: scenarios over the whole atlas, and what it would take.</summary>
[MemoryDiagnoser]
public class ScenarioBenchmarks
{
    private readonly ScenarioAtlas atlas = new(RealRecord.Edition, RealRecord.Edition.Kinds, Settings.Default);
    private readonly Scenario leavesNato = new ScenarioReader(RealRecord.Edition).Read(["not member(SWE, nato)"], RealRecord.Edition.ReadUpTo).Scenario!;
    private readonly Scenario leavesNpt = new ScenarioReader(RealRecord.Edition).Read(["withdrawn(IRN, npt) on 2003-01-11"], RealRecord.Edition.ReadUpTo).Scenario!;
    private readonly Scenario[] thousand = [.. Thousand()];

    private readonly ReachQuestion reach = new(
        RealRecord.State("USA"), [RealRecord.State("NZL")], RealRecord.Kind("non-use"), RealRecord.Edition.ReadUpTo, Settings.Default, new(null, Form.Treaty), [], Most: 3);

    /// <summary>Sweden leaves NATO on the last day read: the whole atlas, and where it differs.</summary>
    [Benchmark(Baseline = true)]
    public ScenarioSweep OneWhatIf() => atlas.Under(leavesNato);

    /// <summary>Iran left the NPT in 2003: the whole atlas, and where it differs.</summary>
    [Benchmark]
    public ScenarioSweep OneWhatIfOfThePast() => atlas.Under(leavesNpt);

    /// <summary>The first scenario asked about: the record as it is must be swept before.</summary>
    [Benchmark]
    public ScenarioSweep FirstWhatIf() => new ScenarioAtlas(RealRecord.Edition, RealRecord.Edition.Kinds, Settings.Default).Under(leavesNato);

    /// <summary>A thousand scenarios of one fact, taken away or added, for all time: the whole atlas under each, and where it differs.</summary>
    /// <returns>How many differences there are.</returns>
    [Benchmark]
    public int ThousandScenarios() => thousand.Sum(scenario => atlas.Under(scenario).Changes.Length);

    /// <summary>All sets of up to three of the 33 changes that could bring New Zealand a promise of the United States by treaty.</summary>
    [Benchmark]
    public ReachResult ReachOfThreeChanges() => new ReachFinder(RealRecord.Edition).Find(reach);

    /// <summary>A thousand facts spread evenly over the record, in turns taken away from the day they began, or given to the next thing of the first one's sort from then on.</summary>
    private static IEnumerable<Scenario> Thousand()
    {
        var record = RealRecord.Edition;
        var rows = record.Rows.SelectMany(static rows => rows).Where(static row => row.Relation.Truth == Truth.Recorded && row.Relation.Parameters.Length <= 2).ToArray();
        for (var i = 0; i < 1000; i++)
        {
            var row = rows[(int)((long)i * rows.Length / 1000)];
            var from = row.From?.First ?? Reasoner.FirstDay;
            var all = record.Of(row.Arguments[0].Sort);
            yield return new(
            [
                i % 2 == 0
                    ? new ScenarioChange.HoldsNot($"not {row.Relation}({string.Join(", ", row.Arguments)})", row.Relation, row.Arguments, from, null, null)
                    : new ScenarioChange.Holds($"{row.Relation}(…)", row.Relation, row.Arguments.SetItem(0, all[(row.Arguments[0].Index + 1) % all.Count]), from, null, null),
            ]);
        }
    }
}
