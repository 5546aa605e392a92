using System.Collections.Immutable;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Proofs;
using Assure.Reasoning.Tests.Checking;
using Assure.Reasoning.Tests.Fixtures;
using Assure.Reasoning.Tests.Naive;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Rules;

namespace Assure.Reasoning.Tests;

/// <summary>What a proof shows, step by step, where a small record settles it in one particular way.</summary>
public sealed class ProvedStepTests
{
    private static readonly DateOnly Day = RandomWorld.Days[1];

    private readonly WorldBuilder world = new();
    private readonly State guarantor;
    private readonly State beneficiary;
    private readonly State third;
    private readonly Vocabulary words;
    private readonly Kind kind;
    private RecordEdition? record;

    public ProvedStepTests()
    {
        (guarantor, beneficiary, third) = (world.State("AAA"), world.State("BBB"), world.State("CCC"));
        world.Treaty("npt");
        words = new(world);
        kind = world.Kind("non-use");
    }

    private static Formula.Atom Responsible(Vocabulary words) => new(words.Responsible, [Term.Guarantor, Term.Beneficiary], TimeRule.Now);

    [Fact]
    public void A_territory_left_out_is_shown_by_the_rule_that_leaves_it_out()
    {
        var (own, other) = (world.Territory("own"), world.Territory("other"));
        var row = world.Row(words.Responsible, [guarantor, own]);
        world.Row(words.Responsible, [beneficiary, other]);
        world.Text(Draft() with { Targets = [new(Sort.Territory, Formula.True)], ExceptTerritory = Responsible(words) });

        var excepted = Assert.Single(Steps(Ask(own, Verdict.None), ProofRule.Except));
        Assert.Equal(("t0 except territory", ProofValue.True), (excepted.Claim, excepted.Value));
        Assert.Same(row, Assert.Single(excepted.Because).Row);

        var kept = Assert.Single(Steps(Ask(other, Verdict.Unconditional), ProofRule.Except));
        Assert.Equal(("t0 except territory", ProofValue.False), (kept.Claim, kept.Value));
        Assert.Equal(ProofRule.NoRow, Assert.Single(kept.Because).Rule);
    }

    [Fact]
    public void A_territory_left_out_by_a_qualification_is_shown_by_the_qualification()
    {
        var (own, other) = (world.Territory("own"), world.Territory("other"));
        world.Row(words.Responsible, [guarantor, own]);
        var text = world.Text(Draft() with { Targets = [new(Sort.Territory, Formula.True)], ExceptTerritory = new Formula.Not(Formula.True) });
        world.Qualification([text], [guarantor], new() { ExceptTerritory = Responsible(words) });

        var excepted = Assert.Single(Steps(Ask(own, Verdict.None), ProofRule.Except));
        Assert.Equal(("q0 except territory", ProofValue.True), (excepted.Claim, excepted.Value));
        Assert.Equal(["t0 except territory", "q0 except territory"], Steps(Ask(other, Verdict.Unconditional), ProofRule.Except).Select(step => step.Claim));
    }

    [Fact]
    public void A_promise_nobody_has_read_is_shown_as_taken_to_be_absent()
    {
        world.Text(Draft() with { Verified = Verified.No });

        var proof = Ask(beneficiary, Verdict.Disputed, Settings.Default with { Strict = true });
        Assert.Equal(["t0#promises=no: none", "t0#promises=yes: unconditional, declaration"], proof.Because.Select(way => way.Claim).Order());
        var lack = Assert.Single(Steps(proof, ProofRule.Reading));
        Assert.Equal(("t0#promises", ProofValue.False, Verified.No), (lack.Claim, lack.Value, lack.Citation?.Verified));
        Assert.Empty(Steps(Ask(beneficiary, Verdict.Unconditional), ProofRule.Reading));
    }

    [Fact]
    public void An_exception_nobody_has_read_is_left_out_of_the_way_in_which_it_is_absent()
    {
        var met = new Formula.Atom(words.Attacks, [Term.Beneficiary, Term.Guarantor], TimeRule.Now);
        world.Text(Draft() with { Unless = [(met, Verified.No)] });

        var proof = Ask(beneficiary, Verdict.Disputed, Settings.Default with { Strict = true });
        Assert.Equal(["t0#u0=no: unconditional, declaration", "t0#u0=yes: conditional, declaration"], proof.Because.Select(way => way.Claim).Order());
        Assert.Single(Steps(proof, ProofRule.Unless));
    }

    [Fact]
    public void An_occurrence_is_the_leaf_that_shows_an_exception_met_also_by_what_it_entails()
    {
        var row = world.Row(words.AttacksWith, [beneficiary, guarantor, third], from: "2000-01-10");
        world.Text(Draft() with { Unless = [(new Formula.Atom(words.Attacks, [Term.Beneficiary, Term.Guarantor], TimeRule.Now), Verified.Yes)] });

        var leaf = Assert.Single(Steps(Ask(beneficiary, Verdict.Excluded), ProofRule.Row));
        Assert.Equal(("attacks(BBB, AAA)", ProofValue.True), (leaf.Claim, leaf.Value));
        Assert.Same(row, leaf.Row);
        Assert.Empty(leaf.Because);
        Assert.Equal("attacks(CCC, AAA)", Assert.Single(Steps(Ask(third, Verdict.Conditional), ProofRule.Open)).Claim);
    }

    [Theory]
    [InlineData(true, Verdict.Unconditional)]
    [InlineData(false, Verdict.Excluded)]
    public void A_finding_by_the_judge_is_the_leaf_that_settles_what_it_is_about(bool holds, Verdict verdict)
    {
        world.Row(words.Complies, [beneficiary], judge: third, holds: !holds);
        var row = world.Row(words.Complies, [beneficiary], judge: guarantor, holds: holds);
        world.Text(Draft() with { Provided = [(new Formula.Atom(words.Complies, [Term.Beneficiary], TimeRule.Now), Verified.Yes)] });

        var leaf = Assert.Single(Steps(Ask(beneficiary, verdict), ProofRule.Row));
        Assert.Equal(("complies(BBB)", holds ? ProofValue.True : ProofValue.False), (leaf.Claim, leaf.Value));
        Assert.Same(row, leaf.Row);
    }

    [Fact]
    public void A_row_of_an_incomplete_table_is_a_leaf_and_its_absence_is_open()
    {
        var dispute = world.Dispute("known-bbb", 0, ("yes", null), ("no", null));
        var row = world.Row(words.Known, [beneficiary], dispute: dispute);
        world.Text(Draft() with { Provided = [(new Formula.Atom(words.Known, [Term.Beneficiary], TimeRule.Now), Verified.Yes)] });

        var leaf = Assert.Single(Steps(Ask(beneficiary, Verdict.Unconditional), ProofRule.Row));
        Assert.Same(row, leaf.Row);
        Assert.Equal("reading(known-bbb, yes)", Assert.Single(leaf.Because).Claim);
        Assert.Equal("known(CCC)", Assert.Single(Steps(Ask(third, Verdict.Discretionary), ProofRule.Open)).Claim);
    }

    [Fact]
    public void A_class_that_hangs_on_what_is_open_is_shown_by_one_that_may_be_a_member_and_will_do()
    {
        world.Row(words.Armed, [third]);
        world.Text(Draft() with { Unless = [(WithAnArmedState(), Verified.Yes)] });

        var witness = Assert.Single(Steps(Ask(beneficiary, Verdict.Conditional), ProofRule.Witness));
        Assert.Equal(ProofValue.Open, witness.Value);
        Assert.Equal([("attacks-with(BBB, AAA, CCC)", ProofValue.Open), ("armed(CCC)", ProofValue.True)], witness.Because.Select(step => (step.Claim, step.Value)));
        Assert.Equal("attacks-with(BBB, AAA, some n: armed(n))", Residual(beneficiary));
    }

    [Fact]
    public void A_class_that_hangs_on_what_is_open_holds_by_a_member_on_record()
    {
        world.Row(words.Armed, [third]);
        var row = world.Row(words.AttacksWith, [beneficiary, guarantor, third]);
        world.Text(Draft() with { Unless = [(WithAnArmedState(), Verified.Yes)] });

        var witness = Assert.Single(Steps(Ask(beneficiary, Verdict.Excluded), ProofRule.Witness));
        Assert.Same(row, witness.Because[0].Row);
        Assert.Equal("armed(CCC)", witness.Because[1].Claim);
    }

    [Fact]
    public void A_class_that_hangs_on_what_is_open_and_has_nobody_who_will_do_shows_each_of_them()
    {
        world.Row(words.AttacksWith, [beneficiary, guarantor, third]);
        world.Text(Draft() with { Unless = [(WithAnArmedState(), Verified.Yes)] });

        var witness = Assert.Single(Steps(Ask(beneficiary, Verdict.Unconditional), ProofRule.Witness));
        Assert.Equal([("armed(AAA)", ProofValue.False), ("armed(BBB)", ProofValue.False), ("armed(CCC)", ProofValue.False)], witness.Because.Select(step => (step.Claim, step.Value)));
    }

    private TextDraft Draft() => new() { Promisers = new([guarantor], null), Kinds = [kind], Targets = [new(Sort.State, Formula.True)], Slots = 1 };

    /// <summary><c>some n where attacks-with(the beneficiary, the guarantor, n): armed(n)</c>.</summary>
    private Formula.Some WithAnArmedState()
    {
        var n = new Term.Variable(0, "n", Sort.State);
        return new(n, new Formula.Atom(words.AttacksWith, [Term.Beneficiary, Term.Guarantor, n], TimeRule.Now), new Formula.Atom(words.Armed, [n], TimeRule.Now));
    }

    /// <summary>The proof of an answer, which agrees with the texts; replayed, and refused with anything in it changed.</summary>
    private ProofNode Ask(Entity to, Verdict expected, Settings? settings = null)
    {
        record ??= world.Build();
        var (reasoner, checker) = (new Reasoner(record), new ProofChecker(record));
        var question = new Question(guarantor, to, kind, Day, settings ?? Settings.Default, Detail.Proof);
        var answer = reasoner.Ask(question);
        Assert.Equal(expected, answer.Verdict);
        Assert.NotNull(new Agreement(record).Check(reasoner, question));
        Assert.Null(checker.Refusal(question, answer, answer.Proof!));
        Assert.All(Mutations.Of(answer.Proof!, record), one => Assert.True(checker.Refusal(question, answer, one.Proof) is not null, one.What));
        return answer.Proof!;
    }

    private string Residual(State to) =>
        new Reasoner(record!).Ask(new(guarantor, to, kind, Day, Settings.Default, Detail.Verdict)).Residual.Clauses.SelectMany(clause => clause).Single().Atom.Id;

    private static ImmutableArray<ProofNode> Steps(ProofNode proof, ProofRule rule) =>
        [.. proof.Rule == rule ? [proof] : ImmutableArray<ProofNode>.Empty, .. proof.Because.SelectMany(step => Steps(step, rule))];
}
