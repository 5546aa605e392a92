using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Checking;
using Assure.Reasoning.Tests.Fixtures;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class ProofTests
{
    [Fact]
    public void Every_proof_is_replayed_by_the_checker() => Replay(new(), Settings.Default);

    [Fact]
    public void Proofs_without_events_are_replayed_by_the_checker() => Replay(new(Events: false), Settings.Default);

    [Fact]
    public void Proofs_from_a_viewpoint_are_replayed_by_the_checker() => Replay(new(), Settings.Default with { Viewpoint = Viewpoint.Guarantor });

    [Fact]
    public void Proofs_asked_strictly_are_replayed_by_the_checker() => Replay(new(Choices: false, UnreadClauses: true), Settings.Default with { Strict = true });

    [Fact]
    public void A_proof_that_is_wrong_in_one_place_is_refused() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var (reasoner, checker) = (new Reasoner(world.Record), new ProofChecker(world.Record));
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                var question = new Question(guarantor, beneficiary, world.Kind, RandomWorld.Days[2], Settings.Default, Detail.Proof);
                var answer = reasoner.Ask(question);
                var all = answer.Proof is { } proof ? Mutations.Of(proof, world.Record).ToList() : [];
                foreach (var (what, wrong) in all.Where((_, i) => i % (1 + (all.Count / 200)) == 0))
                {
                    Assert.True(checker.Refusal(question, answer, wrong) is not null, $"{guarantor} → {beneficiary}: {what}");
                }
            }
        }, iter: Soak.Times(30), print: world => world.ToString());

    private static void Replay(WorldOptions options, Settings settings) =>
        WorldMaker.Gen(options).Sample(world =>
        {
            var (reasoner, checker) = (new Reasoner(world.Record), new ProofChecker(world.Record));
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                foreach (var day in RandomWorld.Days)
                {
                    var question = new Question(guarantor, beneficiary, world.Kind, day, settings, Detail.Proof);
                    var answer = reasoner.Ask(question);
                    if (answer.Proof is { } proof)
                    {
                        Assert.True(checker.Refusal(question, answer, proof) is not { } refusal, $"{guarantor} → {beneficiary} on {day:O}: {checker.Refusal(question, answer, proof)}");
                    }
                }
            }
        }, iter: Soak.Times(100), print: world => world.ToString());
}
