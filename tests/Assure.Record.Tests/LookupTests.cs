using Assure.Record.Lookup;

namespace Assure.Record.Tests;

public sealed class LookupTests
{
    private static readonly RecordLookup s_fixture = new(Records.Load(Records.Fixture));
    private static readonly RecordLookup s_real = new(Records.Load(Records.Real));

    [Theory]
    [InlineData("swe", "SWE")]
    [InlineData("SVERIGE", "SWE")]
    [InlineData("ostTYSKLAND", "DDR")]
    [InlineData("soviet union", "RUS")]
    [InlineData("Sovjetunionen", "RUS")]
    [InlineData("the United States", "USA")]
    [InlineData("forenta staterna", "USA")]
    [InlineData("U.K.", "GBR")]
    public void A_state_is_found_by_any_of_its_names(string written, string code) => Assert.Equal(code, s_fixture.FindState(written).Match?.Id);

    [Theory]
    [InlineData("burma", "MMR")]
    [InlineData("cote d'ivoire", "CIV")]
    [InlineData("nordkorea", "PRK")]
    [InlineData("ussr", "RUS")]
    public void Names_of_the_real_record_are_found(string written, string code) => Assert.Equal(code, s_real.FindState(written).Match?.Id);

    [Fact]
    public void Every_code_and_present_name_of_the_real_record_finds_its_state() =>
        Assert.All(Records.Load(Records.Real).States, state =>
        {
            Assert.Equal(state, s_real.FindState(state.Id).Match, SameId);
            if (state.To is null)
            {
                Assert.Equal(state, s_real.FindState(state.Names[^1].En).Match, SameId);
                Assert.Equal(state, s_real.FindState(state.Names[^1].Sv).Match, SameId);
            }
        });

    [Fact]
    public void The_nearest_names_are_offered_for_an_unknown_one()
    {
        Assert.Equal("Sweden", s_fixture.FindState("Swedne").Suggestions[0].Name);
        Assert.Equal(["PRK", "KOR"], s_real.FindState("korea").Suggestions.Select(one => one.Thing.Id).OrderDescending());
        Assert.Empty(s_fixture.FindState("").Suggestions);
        Assert.Empty(s_fixture.FindState(new string('x', 100_000)).Suggestions);
    }

    [Theory]
    [InlineData("United", "en", "ARE GBR USA")]
    [InlineData("Untied", "en", "ARE GBR USA")]
    [InlineData("Untied States", "en", "USA")]
    [InlineData("greenland", "en", "")]
    [InlineData("Greklnd", "en", "GRC")]
    [InlineData("Storbritanien", "en", "GBR")]
    [InlineData("Polan", "sv", "POL")]
    [InlineData("Frankrke", "sv", "FRA")]
    public void Present_names_and_those_of_the_language_answered_in_are_offered_first(string written, string language, string nearest) =>
        Assert.Equal(nearest, string.Join(' ', s_real.FindState(written, language).Suggestions.Select(one => one.Thing.Id)));

    [Fact]
    public void Instruments_texts_relations_and_treaties_are_found_by_id_symbol_or_name()
    {
        Assert.Equal("ru-1995", s_fixture.FindInstrument("s/1995/261").Match?.Id);
        Assert.Equal("ru-1995", s_fixture.FindInstrument("RU-1995").Match?.Id);
        Assert.Equal("gb-1995", s_fixture.FindText("gb 1995").Match?.Id);
        Assert.Equal("party", s_fixture.FindRelation("Party").Match?.Name);
        Assert.Equal("npt", s_fixture.FindThing("NPT").Match?.Id);
        Assert.Equal("nato", s_fixture.FindThing("Nato").Match?.Id);
    }

    private static bool SameId(Entities.State? a, Entities.State? b) => a?.Id == b?.Id;
}
