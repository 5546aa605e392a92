using System.Collections.Immutable;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Record.Entities;
using BenchmarkDotNet.Attributes;

namespace Assure.Benchmarks;

/// <summary>One question in a process that is already answering: the reasoner has seen the day before.</summary>
[MemoryDiagnoser]
public class AskBenchmarks
{
    private readonly Reasoner reasoner = new(RealRecord.Edition);
    private readonly State sweden = RealRecord.State("SWE");
    private readonly Question russiaToSweden = Ask("RUS", "SWE");
    private readonly Question unitedStatesToBrazil = Ask("USA", "BRA");

    /// <summary>Russia to Sweden, with reasons and proof.</summary>
    [Benchmark(Baseline = true)]
    public Answer OneAskWithProof() => reasoner.Ask(russiaToSweden with { Detail = Detail.Proof });

    /// <summary>Russia to Sweden, with reasons.</summary>
    [Benchmark]
    public Answer OneAskInFull() => reasoner.Ask(russiaToSweden);

    /// <summary>Russia to Sweden, verdict and residual.</summary>
    [Benchmark]
    public Answer OneVerdict() => reasoner.Ask(russiaToSweden with { Detail = Detail.Verdict });

    /// <summary>The United States to Brazil: a treaty with its understandings, a policy and a declaration.</summary>
    [Benchmark]
    public Answer OneAskOfThreeTiersWithProof() => reasoner.Ask(unitedStatesToBrazil with { Detail = Detail.Proof });

    /// <summary>What <c>ask SWE</c> asks: every promiser, use and threat.</summary>
    [Benchmark]
    public ImmutableArray<Answer> AllPromisersToSweden() =>
    [
        .. RealRecord.Edition.Promisers.SelectMany(promiser => RealRecord.UseAndThreat.Select(kind =>
            reasoner.Ask(new(promiser, sweden, kind, RealRecord.Edition.ReadUpTo, Settings.Default)))),
    ];

    private static Question Ask(string guarantor, string beneficiary) =>
        new(RealRecord.State(guarantor), RealRecord.State(beneficiary), RealRecord.Kind("non-use"), RealRecord.Edition.ReadUpTo, Settings.Default);
}
