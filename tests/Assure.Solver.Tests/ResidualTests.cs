using System.Collections.Concurrent;
using Assure.Reasoning;
using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Reports.Asp;

namespace Assure.Solver.Tests;

/// <summary>Every residual, from the reasoner, as a claim that the solver tries to refute: is there a way the choices fall, and a world, in which the texts say otherwise?</summary>
/// <remarks>Headlines that are certain, excluded or none have no residual; the verdicts compare them.</remarks>
public sealed class ResidualTests
{
    private const int Spread = 96;
    private const int CellsAtOnce = 150;

    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public void No_world_refutes_a_residual_on_any_change_day() => Refute(NewAndShare());

    /// <summary>For every change day, the answers whose residual is another than the cell had on the change day before, or had none then; and all answers to a share of the states, another share each day.</summary>
    private static IEnumerable<(DateOnly Day, IReadOnlyList<Answer> Answers)> NewAndShare()
    {
        var (reasoner, known) = (new Reasoner(RealRecord.Edition), new Dictionary<(State, Entity, Kind), string>());
        foreach (var (day, i) in ChangeDays.All.Select(static (day, i) => (day, i)))
        {
            var answers = Answers(reasoner, day);
            var compared = answers.Where(answer => known.GetValueOrDefault(Cell(answer)) != answer.Residual.Key || Soak.Holds(answer.Beneficiary.Index + i, Spread) || day == ChangeDays.All[^1]).ToList();
            known = answers.ToDictionary(Cell, static answer => answer.Residual.Key);
            yield return (day, compared);
        }
    }

    private static (State, Entity, Kind) Cell(Answer answer) => (answer.Guarantor, answer.Beneficiary, answer.Promise);

    private static IReadOnlyList<Answer> Answers(Reasoner reasoner, DateOnly day) => [.. Atlas.OfTheRecord.Open(day).Select(reasoner.Ask)];

    private static void Refute(IEnumerable<(DateOnly Day, IReadOnlyList<Answer> Answers)> days)
    {
        Clingo.Need();
        var worlds = AspProgram.Worlds(RealRecord.Edition);
        var refuted = new ConcurrentQueue<string>();
        var claimed = 0;
        Parallel.ForEach(days.SelectMany(static one => Batches(one.Answers).Select(answers => (one.Day, answers))), TwoAtATime, batch =>
        {
            var claims = new Claims(RealRecord.Edition);
            foreach (var answer in batch.answers)
            {
                claims.Add(answer);
            }

            Interlocked.Add(ref claimed, claims.Count);
            foreach (var cell in Clingo.Possible(worlds + claims.Program, batch.Day))
            {
                refuted.Enqueue($"on {batch.Day:O}: {cell}");
            }
        });
        Assert.True(refuted.IsEmpty, string.Join('\n', refuted.Take(20)));
        Assert.True(claimed > 2_000, $"only {claimed} residuals were compared");
        TestContext.Current.SendDiagnosticMessage($"{claimed} residuals were compared");
    }

    /// <summary>Cells of the same beneficiaries together: they speak of the same open atoms, and a small world is searched soon.</summary>
    private static IEnumerable<Answer[]> Batches(IEnumerable<Answer> answers) => answers.OrderBy(static answer => answer.Beneficiary.Index).Chunk(CellsAtOnce);
}
