using Assure.Record;
using Assure.Record.Compiled;
using Assure.Record.Loading;
using BenchmarkDotNet.Attributes;

namespace Assure.Benchmarks;

/// <summary>From bytes in memory to an edition.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    /// <summary>Reads, binds and checks tables and documents.</summary>
    [Benchmark(Baseline = true)]
    public RecordLoadResult FromText() => RecordLoader.Load(RealRecord.Files);

    /// <summary>Reads and binds the compiled form.</summary>
    [Benchmark]
    public RecordEdition FromCompiled() => RecordBundle.Read(RealRecord.Bundle);
}
