using Assure.Reasoning.Asking;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class AgreementTests
{
    [Fact]
    public void Without_disputes_events_or_doubt_the_reasoner_agrees_with_the_naive_model() =>
        Agree(new(Choices: false, Events: false), Settings.Default, 250);

    [Fact]
    public void With_events_and_findings_the_reasoner_agrees_with_the_naive_model() =>
        Agree(new(Choices: false), Settings.Default, 200);

    [Fact]
    public void With_disputes_doubts_and_imprecise_dates_the_reasoner_agrees_with_the_naive_model() =>
        Agree(new(), Settings.Default, 250);

    [Fact]
    public void From_the_guarantors_viewpoint_the_reasoner_agrees_with_the_naive_model() =>
        Agree(new(), Settings.Default with { Viewpoint = Viewpoint.Guarantor }, 100);

    [Fact]
    public void From_the_beneficiarys_viewpoint_the_reasoner_agrees_with_the_naive_model() =>
        Agree(new(), Settings.Default with { Viewpoint = Viewpoint.Beneficiary }, 100);

    [Fact]
    public void Unread_words_count_as_written_unless_asked_strictly() =>
        Agree(new(UnreadClauses: true, UnreadRows: true), Settings.Default, 100);

    private static void Agree(WorldOptions options, Settings settings, int count) =>
        WorldMaker.Gen(options).Sample(world =>
        {
            var reasoner = new Reasoner(world.Record);
            var agreement = new Agreement(world.Record);
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                foreach (var day in RandomWorld.Days)
                {
                    agreement.Check(reasoner, new(guarantor, beneficiary, world.Kind, day, settings, Detail.Verdict));
                }
            }
        }, iter: Soak.Times(count), print: world => world.ToString());
}
