using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Atlases;
using Assure.Record;
using BenchmarkDotNet.Attributes;

namespace Assure.Benchmarks;

/// <summary>The same questions of the same world, told in 1, 10 and 100 times as many rows.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private RecordEdition edition = null!;
    private Reasoner reasoner = null!;
    private Question question = null!;

    /// <summary>How many times as many.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    /// <summary>Makes the edition.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        edition = Finer.Edition(RealRecord.Edition, Times);
        reasoner = new(edition);
        question = new(RealRecord.State("RUS"), RealRecord.State("SWE"), RealRecord.Kind("non-use"), edition.ReadUpTo, Settings.Default, Detail.Proof);
    }

    /// <summary>Every promiser, state and kind, on every change day since 1945.</summary>
    [Benchmark]
    public ImmutableArray<AtlasRow> WholeAtlas() => new Reasoner(edition).WholeAtlas(edition.Kinds, Settings.Default);

    /// <summary>One question with its proof.</summary>
    [Benchmark]
    public Answer OneAskWithProof() => reasoner.Ask(question);
}
