using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Record.Texts;

namespace Assure.Reasoning.Tests.Real;

/// <summary>Answers the record must give, each marked whether the text says so or a reading of ours.</summary>
public sealed class ShownAnswersTests
{
    private const string Basis = "Basis";
    private const string TheText = "text";
    private const string OurReading = "our reading";
    private static readonly Reasoner Reasoner = new(RealRecord.Edition);
    private static readonly Lock Gate = new();

    [Theory]
    [InlineData("2024-03-06")]
    [InlineData("2024-03-07")]
    [Trait(Basis, TheText)]
    public void Russia_to_Sweden_is_conditional_by_declaration_on_both_days(string day)
    {
        var answer = Ask("RUS", "SWE", day);
        Assert.Equal((Verdict.Conditional, Form.Declaration), (answer.Verdict, answer.Form));
        Assert.Equal(HangsOn.OwnConduct, answer.HangsOn);
    }

    [Fact]
    [Trait(Basis, OurReading)]
    public void Until_Sweden_joins_NATO_the_promise_falls_only_by_an_attack_together_with_a_nuclear_weapon_state_and_then_by_any_attack()
    {
        Assert.StartsWith("not attacks-with(SWE, ", Ask("RUS", "SWE", "2024-03-06").Residual.Shape, StringComparison.Ordinal);
        Assert.Equal("not attacks(SWE, some x: protected-95(x, RUS) and x is not SWE)", Ask("RUS", "SWE", "2024-03-07").Residual.Shape);
    }

    [Fact]
    [Trait(Basis, OurReading)]
    public void The_timeline_names_the_day_Sweden_joined_NATO_its_row_and_the_readings_under_which_nothing_changes()
    {
        lock (Gate)
        {
            var timeline = Reasoner.TimelineOf(RealRecord.State("RUS"), RealRecord.State("SWE"), RealRecord.Kind("non-use"), Settings.Default);
            var change = Assert.Single(timeline.Changes, change => !change.ScopeOnly && change.On == new DateOnly(2024, 3, 7));
            var row = Assert.Single(change.Causes).Row;
            Assert.Equal("member(SWE, nato)", $"{row!.Relation}({string.Join(", ", row.Arguments)})");
            Assert.Contains(change.Readings, reading => reading.Doubt.Id == "assoc-95" && reading.Vanishes);
            Assert.Contains(change.Readings, reading => reading.Doubt.Id == "eu-mutual-defence" && reading.Vanishes);
        }
    }

    [Fact]
    [Trait(Basis, OurReading)]
    public void The_Russian_doctrine_of_2024_is_a_doubt_under_whose_other_reading_the_promise_hangs_on_others_too()
    {
        var turn = Assert.Single(Ask("RUS", "SWE").TurnsOn.Doubts, turn => turn.Choice.Id == "ru-2024-effect");
        Assert.True(turn.Matters);
        Assert.Equal("no", turn.Choice.WayId(turn.Taken!.Value));
        var doubt = RealRecord.Dispute("ru-2024-effect");
        var other = Ask("RUS", "SWE", settings: new() { Readings = Settings.Default.Readings.Add(doubt, doubt.IndexOf("yes")!.Value) });
        Assert.Equal(HangsOn.OwnConduct | HangsOn.OthersConduct, other.HangsOn);
    }

    [Theory]
    [InlineData("1990-01-01", "non-use")]
    [InlineData("1990-01-01", "non-threat")]
    [InlineData("1990-01-01", "no-first-use")]
    [InlineData(null, "non-use")]
    [InlineData(null, "non-threat")]
    [InlineData(null, "no-first-use")]
    [Trait(Basis, TheText)]
    public void China_to_Sweden_is_unconditional_by_declaration(string? day, string kind)
    {
        var answer = Ask("CHN", "SWE", day, kind);
        Assert.Equal((Verdict.Unconditional, Form.Declaration), (answer.Verdict, answer.Form));
    }

    [Fact]
    [Trait(Basis, OurReading)]
    public void United_States_to_Sweden_has_the_policy_of_2022_on_compliance_beside_the_letter_of_1995_whose_sentence_on_compliance_matters()
    {
        var answer = Ask("USA", "SWE");
        var policy = Assert.Single(Text(answer, Form.Policy, "us-2022").Residual.Clauses);
        Assert.Equal("complies-nuclear(SWE)", Assert.Single(policy).Atom.Id);
        Assert.NotNull(Text(answer, Form.Declaration, "us-1995"));

        // Long unread, the sentence was read in November 2026; what remains is our reading of it as a condition.
        Assert.DoesNotContain(answer.TurnsOn.Unread, turn => turn.Choice.Id == "us-1995#compliance");
        Assert.Contains(answer.TurnsOn.Doubts, turn => turn.Choice.Id == "us-1995-compliance" && turn.Matters);
        Assert.True(answer.HangsOn.HasFlag(HangsOn.GuarantorsWord));
    }

    [Fact]
    [Trait(Basis, TheText)]
    public void United_States_to_Brazil_is_conditional_by_treaty_since_the_treaty_was_in_force_for_Brazil()
    {
        Assert.NotEqual(Form.Treaty, Ask("USA", "BRA", "1994-05-29").Form);
        Assert.Equal(Form.Treaty, Ask("USA", "BRA", "1994-05-30").Form);
        var answer = Ask("USA", "BRA");
        Assert.Equal((Verdict.Conditional, Form.Treaty), (answer.Verdict, answer.Form));
        Assert.Equal([Form.Treaty, Form.Declaration, Form.Policy], answer.Tiers.Select(tier => tier.Form));
    }

    [Fact]
    [Trait(Basis, TheText)]
    public void United_States_to_New_Zealand_lacks_only_the_ratification_of_Rarotonga_protocol_2_signed_in_1996()
    {
        var answer = Ask("USA", "NZL");
        Assert.Equal([Form.Declaration, Form.Policy], answer.Tiers.Select(tier => tier.Form));
        var miss = Assert.Single(answer.NearestMiss, miss => miss.Text.Form?.Form == Form.Treaty);
        Assert.Equal("rarotonga-p2", miss.Text.Id);
        Assert.Equal(LackReason.SignedByGuarantor, Assert.Single(miss.Lacks).Reason);
        Assert.Equal("1996-03-25", Assert.Single(miss.Rows).From.ToString());
    }

    [Fact]
    [Trait(Basis, TheText)]
    public void China_to_Fiji_in_2020_is_conditional_by_treaty_and_at_best_unconditional_by_declaration()
    {
        var answer = Ask("CHN", "FJI", "2020-01-01");
        Assert.Equal((Verdict.Conditional, Form.Treaty), (answer.Verdict, answer.Form));
        Assert.Equal(Verdict.Unconditional, answer.Best!.Verdict);
        Assert.Equal([Form.Declaration], answer.Best.Needs);
    }

    [Fact]
    [Trait(Basis, TheText)]
    public void France_to_Kazakhstan_gains_the_Central_Asian_protocol_between_2014_and_2015()
    {
        Assert.DoesNotContain(Ask("FRA", "KAZ", "2014-01-01").Tiers, tier => tier.Form == Form.Treaty);
        Assert.NotNull(Text(Ask("FRA", "KAZ", "2015-01-01"), Form.Treaty, "canwfz-p"));
    }

    [Theory]
    [InlineData("USA")]
    [InlineData("RUS")]
    [InlineData("GBR")]
    [InlineData("FRA")]
    [InlineData("CHN")]
    [Trait(Basis, TheText)]
    public void Nothing_reaches_Thailand_by_the_Bangkok_protocol_which_none_has_signed(string promiser)
    {
        var answer = Ask(promiser, "THA");
        Assert.DoesNotContain(answer.Tiers, tier => tier.Form == Form.Treaty);
        var miss = Assert.Single(answer.NearestMiss, miss => miss.Text.Id == "bangkok-p");
        Assert.Equal(LackReason.NotSignedByGuarantor, Assert.Single(miss.Lacks).Reason);
    }

    [Fact]
    [Trait(Basis, TheText)]
    public void China_to_India_is_no_promise_of_non_use_but_no_first_use_holds()
    {
        Assert.Equal(Verdict.None, Ask("CHN", "IND").Verdict);
        Assert.Equal(Verdict.Unconditional, Ask("CHN", "IND", kind: "no-first-use").Verdict);
    }

    [Fact]
    [Trait(Basis, TheText)]
    public void Israel_has_promised_nobody_as_far_as_read_and_what_it_says_is_shown()
    {
        foreach (var state in RealRecord.Edition.States.Where(state => state.Id != "ISR" && state.ExistsOn(RealRecord.Edition.ReadUpTo)))
        {
            Assert.Equal(Verdict.None, Ask("ISR", state.Id).Verdict);
        }

        var answer = Ask("ISR", "SWE");
        Assert.Equal("il-opacity", Assert.Single(answer.NearestMiss).Text.Id);
        Assert.Equal(new DateOnly(2026, 7, 31), answer.ReadUpTo);
    }

    [Fact]
    [Trait(Basis, TheText)]
    public void United_States_to_North_Korea_in_2004_is_disputed_by_whether_it_had_left_the_treaty()
    {
        var answer = Ask("USA", "PRK", "2004-07-01");
        Assert.Equal(Verdict.Disputed, answer.Verdict);
        Assert.Contains(answer.TurnsOn.Disputes, turn => turn.Choice is Choice.OfReading { Dispute.Id: "prk-npt" } && turn.Matters);
    }

    [Theory]
    [InlineData("RUS", 94)]
    [InlineData("FRA", 94)]
    [InlineData("CHN", 94)]
    [InlineData("GBR", 94)]
    [InlineData("USA", 33)]
    [Trait(Basis, TheText)]
    public void Treaties_in_force_bind_four_promisers_towards_94_states_and_the_United_States_towards_33(string promiser, int states)
    {
        // The Budapest memorandums are treaties under one disputed reading only; they are not counted.
        var settings = new Settings { Readings = Settings.Default.Readings.Add(RealRecord.Dispute("budapest-form"), RealRecord.Dispute("budapest-form").IndexOf("memorandum")!.Value) };
        Assert.Equal(states, RealRecord.Edition.States.Count(state => state.Id != promiser && state.ExistsOn(RealRecord.Edition.ReadUpTo)
            && Ask(promiser, state.Id, settings: settings).Tiers.Any(tier => tier.Form == Form.Treaty)));
    }

    private static TextAnswer Text(Answer answer, Form form, string id) =>
        Assert.Single(answer.Tiers.Single(tier => tier.Form == form).Texts, text => text.Text.Id == id);

    private static Answer Ask(string promiser, string beneficiary, string? day = null, string kind = "non-use", Settings? settings = null)
    {
        var on = day is null ? RealRecord.Edition.ReadUpTo : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        lock (Gate)
        {
            return Reasoner.Ask(new(RealRecord.State(promiser), RealRecord.State(beneficiary), RealRecord.Kind(kind), on, settings ?? Settings.Default));
        }
    }
}
