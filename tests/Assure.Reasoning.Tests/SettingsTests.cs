using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;
using CsCheck;

namespace Assure.Reasoning.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void Each_reading_picked_is_the_answer_of_its_fall() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var agreement = new Agreement(world.Record);
            var reasoner = new Reasoner(world.Record);
            foreach (var (dispute, reading) in Readings(world))
            {
                var settings = Settings.Default with { Readings = Settings.Default.Readings.Add(dispute, reading) };
                foreach (var (guarantor, beneficiary) in world.Pairs)
                {
                    agreement.Check(reasoner, new(guarantor, beneficiary, world.Kind, RandomWorld.Days[2], settings, Detail.Verdict));
                }
            }
        }, iter: Soak.Times(40), print: world => world.ToString());

    [Fact]
    public void Readings_may_be_picked_in_any_order() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var reasoner = new Reasoner(world.Record);
            (Dispute, int)[] picks = [.. world.Record.Disputes.Select(dispute => (dispute, dispute.Readings.Length - 1))];
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                Answer Ask(IEnumerable<(Dispute Dispute, int Reading)> order) => reasoner.Ask(new(guarantor, beneficiary, world.Kind, RandomWorld.Days[1],
                    order.Aggregate(Settings.Default, (settings, pick) => settings with { Readings = settings.Readings.SetItem(pick.Dispute, pick.Reading) }), Detail.Full));

                var (one, other) = (Ask(picks), Ask(picks.Reverse()));
                Assert.Equal((one.Verdict, one.Form, one.Residual.Key, one.HangsOn), (other.Verdict, other.Form, other.Residual.Key, other.HangsOn));
                Assert.DoesNotContain(one.TurnsOn.Disputes, turn => turn.Choice is Choice.OfReading);
            }
        }, iter: Soak.Times(100), print: world => world.ToString());

    [Fact]
    public void A_reading_picked_prevails_over_a_viewpoint_and_a_viewpoint_over_a_default() =>
        WorldMaker.Gen(new()).Sample(world =>
        {
            var agreement = new Agreement(world.Record);
            var reasoner = new Reasoner(world.Record);
            foreach (var state in world.Record.States.Take(2))
            {
                var viewpoint = Settings.Default with { Viewpoint = Viewpoint.Of(state) };
                foreach (var settings in (Settings[])[viewpoint, viewpoint with { Readings = Settings.Default.Readings.Add(world.Record.Disputes[2], 1) }])
                {
                    foreach (var (guarantor, beneficiary) in world.Pairs)
                    {
                        agreement.Check(reasoner, new(guarantor, beneficiary, world.Kind, RandomWorld.Days[2], settings, Detail.Verdict));
                    }
                }
            }
        }, iter: Soak.Times(60), print: world => world.ToString());

    [Fact]
    public void Strictly_asked_unread_clauses_are_open() =>
        WorldMaker.Gen(new(Choices: false, Events: false, UnreadClauses: true)).Sample(world =>
        {
            var agreement = new Agreement(world.Record);
            var reasoner = new Reasoner(world.Record);
            foreach (var (guarantor, beneficiary) in world.Pairs)
            {
                agreement.Check(reasoner, new(guarantor, beneficiary, world.Kind, RandomWorld.Days[2], Settings.Default with { Strict = true }, Detail.Verdict));
            }
        }, iter: Soak.Times(150), print: world => world.ToString());

    [Fact]
    public void Strictly_asked_an_unread_row_is_open_where_it_is_named_outright_and_counts_as_written_where_a_class_is_formed()
    {
        var world = new WorldBuilder();
        var (guarantor, beneficiary, npt, pact) = (world.State("AAA"), world.State("BBB"), world.Treaty("npt"), world.Alliance("pact"));
        var words = new Vocabulary(world);
        var (outright, inClass) = (world.Kind("outright"), world.Kind("in-class"));
        world.Row(words.Party, [beneficiary, npt], verified: Verified.No);
        world.Row(words.Member, [beneficiary, pact], verified: Verified.No);
        var alliance = new Term.Variable(0, "x", Sort.Alliance);
        Promise(outright, new Formula.Atom(words.Party, [Term.Beneficiary, new Term.Constant(npt)], TimeRule.Now));
        Promise(inClass, new Formula.Some(alliance, Formula.True, new Formula.Atom(words.Member, [Term.Beneficiary, alliance], TimeRule.Now)));
        var reasoner = new Reasoner(world.Build());

        Verdict? Ask(Kind kind, bool strict) => reasoner.Ask(new(guarantor, beneficiary, kind, RandomWorld.Days[0], new() { Strict = strict })).Verdict;
        Assert.Equal(Verdict.Unconditional, Ask(outright, strict: false));
        Assert.Equal(Verdict.Disputed, Ask(outright, strict: true));
        Assert.Equal(Verdict.Unconditional, Ask(inClass, strict: true));

        void Promise(Kind kind, Formula to) => world.Text(new() { Promisers = new([guarantor], null), Kinds = [kind], Targets = [new(Sort.State, to)], Slots = 1 });
    }

    private static IEnumerable<(Dispute Dispute, int Reading)> Readings(RandomWorld world) =>
        world.Record.Disputes.SelectMany(dispute => Enumerable.Range(0, dispute.Readings.Length).Select(reading => (dispute, reading)));
}
