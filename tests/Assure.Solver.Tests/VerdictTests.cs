using System.Collections.Concurrent;
using Assure.Reasoning;
using Assure.Reasoning.Asking;
using Assure.Reports.Asp;

namespace Assure.Solver.Tests;

/// <summary>Every headline of the whole atlas, from the reasoner and from the solver.</summary>
public sealed class VerdictTests
{
    private const int Spread = 24;

    /// <summary>Two processes side by side: half of the time goes to the solver's grounding.</summary>
    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public void The_solver_gives_every_verdict_and_form_of_the_whole_atlas_on_every_change_day()
    {
        Clingo.Need();
        var (program, atlas) = (AspProgram.Of(RealRecord.Edition), Atlas.OfTheRecord);
        var differences = new ConcurrentQueue<string>();
        var cells = 0L;
        Parallel.ForEach(ChangeDays.All, TwoAtATime, day =>
        {
            var (compared, found) = atlas.Compare(day, new(Clingo.Possible(program, day)));
            Interlocked.Add(ref cells, compared);
            foreach (var difference in found)
            {
                differences.Enqueue(difference);
            }
        });
        Assert.True(differences.IsEmpty, string.Join('\n', differences.Take(20)));
        Assert.True(cells > 5_000_000, $"only {cells} cells were compared");
    }

    [Fact]
    public void The_solver_gives_what_is_answered_when_asked_also_where_only_the_form_is_disputed_and_for_territories()
    {
        Clingo.Need();
        var record = RealRecord.Edition;
        var program = AspProgram.Of(record);
        var reasoner = new Reasoner(record);
        foreach (var day in Soak.Days(Spread))
        {
            var solver = new SolverAnswers(Clingo.Possible(program, day));
            foreach (var guarantor in record.Promisers.Where(state => state.ExistsOn(day)))
            {
                foreach (var beneficiary in record.States.Where(state => state != guarantor && state.ExistsOn(day)).Concat(record.Territories))
                {
                    foreach (var kind in record.Kinds)
                    {
                        var answer = reasoner.Ask(new(guarantor, beneficiary, kind, day, Settings.Default, Detail.Verdict));
                        var said = solver.Of(guarantor.Id, beneficiary.Id, kind.Id);
                        Assert.True(said == Headline.Of(answer), $"{guarantor} → {beneficiary}, {kind}, on {day:O}: the solver says {said}, asked {Headline.Of(answer)}");
                    }
                }
            }
        }
    }
}
