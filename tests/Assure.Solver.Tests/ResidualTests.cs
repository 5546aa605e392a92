using System.Collections.Concurrent;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Reports.Asp;

namespace Assure.Solver.Tests;

/// <summary>Every residual, from the reasoner, as a claim that the solver tries to refute: is there a way the choices fall, and a world, in which the texts say otherwise?</summary>
/// <remarks>Headlines that are certain, excluded or none have no residual; the verdicts compare them.</remarks>
public sealed class ResidualTests
{
    private const int Spread = 120;
    private const int CellsAtOnce = 150;

    [Fact]
    public void No_world_refutes_a_residual()
    {
        Clingo.Need();
        var record = RealRecord.Edition;
        var (worlds, atlas) = (AspProgram.Worlds(record), Atlas.OfTheRecord);
        var refuted = new ConcurrentQueue<string>();
        var claimed = 0;
        Parallel.ForEach(Soak.Days(Spread).Reverse(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, day =>
        {
            var reasoner = new Reasoner(record);
            foreach (var answers in Batches(atlas.Open(day).Select(reasoner.Ask)))
            {
                var claims = new Claims(record);
                foreach (var answer in answers)
                {
                    claims.Add(answer);
                }

                Interlocked.Add(ref claimed, claims.Count);
                foreach (var cell in Clingo.Possible(worlds + claims.Program, day))
                {
                    refuted.Enqueue($"on {day:O}: {cell}");
                }
            }
        });
        Assert.True(refuted.IsEmpty, string.Join('\n', refuted.Take(20)));
        Assert.True(claimed > 2_000, $"only {claimed} residuals were compared");
    }

    /// <summary>Cells of the same beneficiaries together: they speak of the same open atoms, and a small world is searched soon.</summary>
    private static IEnumerable<Answer[]> Batches(IEnumerable<Answer> answers) => answers.OrderBy(static answer => answer.Beneficiary.Index).Chunk(CellsAtOnce);
}
