using System.Collections.Concurrent;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Checking;

namespace Assure.Reasoning.Tests.Real;

public sealed class ProofSweepTests
{
    [Theory]
    [InlineData("1983-01-01")]
    [InlineData("1995-07-01")]
    [InlineData("2003-01-20")]
    [InlineData("2024-03-07")]
    [InlineData("2026-07-31")]
    public void Every_proof_of_the_atlas_is_replayed_by_the_checker(string on)
    {
        var record = RealRecord.Edition;
        var day = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        var refusals = new ConcurrentBag<string>();
        Parallel.ForEach(
            record.Promisers.Where(guarantor => guarantor.ExistsOn(day)),
            guarantor =>
            {
                var (reasoner, checker) = (new Reasoner(record), new ProofChecker(record));
                foreach (var beneficiary in record.States.Where(state => state != guarantor && state.ExistsOn(day)).Concat(record.Territories))
                {
                    foreach (var kind in record.Kinds)
                    {
                        var question = new Question(guarantor, beneficiary, kind, day, Settings.Default, Detail.Proof);
                        var answer = reasoner.Ask(question);
                        if (checker.Refusal(question, answer, answer.Proof!) is { } refusal)
                        {
                            refusals.Add($"{guarantor} → {beneficiary}, {kind}: {refusal}");
                        }
                    }
                }
            });
        Assert.True(refusals.IsEmpty, string.Join('\n', refusals.Take(10)));
    }
}
