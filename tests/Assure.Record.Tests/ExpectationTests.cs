using Assure.Record.Texts;

namespace Assure.Record.Tests;

public sealed class ExpectationTests
{
    private const string Clauses = """
        assurance example
          by USA
          to SWE
          promises non-use  -- lists
          form declaration
          from 2000-01-01

        """;

    private const string Expected = "expect non-use by USA to SWE on 2020-01-01 is unconditional, declaration in example as reading";

    [Fact]
    public void An_expectation_is_bound_to_what_it_names()
    {
        var expectation = Assert.Single(Records.Load(Records.WithClauses($"{Clauses}\n{Expected}")).Expectations);
        Assert.Equal(("example", "non-use", "USA", "SWE"), (expectation.Instrument.Id, expectation.Kind.Id, expectation.Guarantor.Id, expectation.Beneficiary.Id));
        Assert.Equal((new DateOnly(2020, 1, 1), "unconditional", (Form?)Form.Declaration), (expectation.On, expectation.Verdict, expectation.Form));
        Assert.Equal(("example", true, "instruments/example.md:21"), (expectation.In?.Id, expectation.ByReading, expectation.Origin.ToString()));
    }

    [Fact]
    public void An_expectation_of_a_territory_in_the_words_names_no_text()
    {
        var expectation = Assert.Single(Records.Load(Records.WithClauses($"{Clauses}\nexpect non-use by USA to bermuda on 2020-01-01 is none as text")).Expectations);
        Assert.Equal(("bermuda", null, null, false), (expectation.Beneficiary.Id, expectation.Form, expectation.In, expectation.ByReading));
    }

    [Fact]
    public void An_expectation_is_no_part_of_the_facts()
    {
        var (without, with) = (Records.Load(Records.WithClauses(Clauses)), Records.Load(Records.WithClauses($"{Clauses}\n{Expected}")));
        Assert.Equal(without.Hash, with.Hash);
        Assert.NotEqual(without.ProseHash, with.ProseHash);
    }

    [Theory]
    [InlineData("expect non-uze by USA to SWE on 2020-01-01 is none as text", "AS1031")]
    [InlineData("expect non-use by RUZ to SWE on 2020-01-01 is none as text", "AS1005")]
    [InlineData("expect non-use by USA to SWE on 2020-01-01 is none in exampel as text", "AS1050")]
    [InlineData("expect non-use by USA to npt on 2020-01-01 is none as text", "AS1066")]
    public void An_expectation_of_something_unknown_is_reported(string clause, string id) =>
        Assert.Equal([id], Records.Ids(Records.WithClauses($"{Clauses}\n{clause}")));

    [Fact]
    public void An_expectation_stands_in_an_instrument() =>
        Assert.Equal(["AS1033"], Records.Ids(Records.WithClauses("expect non-use by USA to SWE on 2020-01-01 is none as text", "vocabulary/more.md")));

    [Fact]
    public void A_voice_is_named_in_both_languages()
    {
        var edition = Records.Load(Records.WithClauses(
            "dispute d \"q?\" reading yes held by SWE, \"a scholar\" sv \"en forskare\" reading no held by \"SIPRI\"", "vocabulary/more.md"));
        var readings = edition.Disputes.Single(one => one.Id == "d").Readings;
        Assert.Equal([new Bilingual("Sweden", "Sverige"), new Bilingual("a scholar", "en forskare")], readings[0].Voices.Select(voice => voice.Name));
        Assert.Equal(new Bilingual("SIPRI", "SIPRI"), readings[1].Voices[0].Name);
        Assert.Equal([true, true], readings[0].Voices.Select(voice => voice.IsNamedInBoth));
        Assert.False(readings[1].Voices[0].IsNamedInBoth);
    }
}
