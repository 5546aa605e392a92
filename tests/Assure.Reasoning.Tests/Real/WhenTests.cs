using Assure.Reasoning.Asking;
using Assure.Reasoning.Dating;

namespace Assure.Reasoning.Tests.Real;

public sealed class WhenTests
{
    [Fact]
    public void A_document_that_has_Finland_in_and_Sweden_out_of_NATO_dates_itself()
    {
        var result = Find("member(FIN, nato)", "not member(SWE, nato)");
        Assert.Equal([new ClaimSpan(new(2023, 4, 4), new(2024, 3, 7), IsCertain: true)], result.Spans);
        Assert.Equal((new DateOnly(2024, 3, 7), "member(SWE, nato)"), (result.Claims[1].BrokenOn!.Value, Assert.Single(result.Claims[1].BrokenBy).Claim));
        Assert.Null(result.Claims[0].BrokenOn);
    }

    [Fact]
    public void Promises_can_be_claimed_too()
    {
        var result = Find("non-use by France to Kazakhstan is discretionary, treaty", "party(KAZ, npt)");
        Assert.Equal(new DateOnly(2014, 11, 17), Assert.Single(result.Spans).From);
    }

    [Fact]
    public void What_was_never_true_has_no_days() => Assert.Empty(Find("member(SWE, warsaw-pact)").Spans);

    [Fact]
    public void A_disputed_fact_can_have_been_true_and_is_not_certain()
    {
        var span = Find("party(PRK, npt)").Spans[^1];
        Assert.False(span.IsCertain);
        Assert.Null(span.To);
    }

    [Fact]
    public void The_days_found_are_those_found_day_by_day()
    {
        string[] claims = ["party(KAZ, npt)", "not allied(KAZ, RUS)", "non-use by GBR to KAZ"];
        var reading = new ClaimReader(RealRecord.Edition).Read(claims);
        var finder = new WhenFinder(RealRecord.Edition);
        var whole = finder.Find(reading.Claims, Settings.Default, new(1991, 1, 1), new(1996, 12, 31));
        for (var day = new DateOnly(1991, 1, 1); day <= new DateOnly(1996, 12, 31); day = day.AddDays(9))
        {
            var alone = finder.Find(reading.Claims, Settings.Default, day, day).Spans;
            var span = whole.Spans.FirstOrDefault(one => one.From <= day && (one.To is null || day < one.To));
            Assert.Equal(span?.IsCertain, alone.IsEmpty ? null : alone[0].IsCertain);
        }
    }

    [Theory]
    [InlineData("attacks(SWE, RUS)", "'attacks' is about acts or judgments, of which the record cannot say when they were true")]
    [InlineData("non-use by RUS to RUS", "Russia promises nothing to itself")]
    [InlineData("non-use by RUS to SWE is conditionl", "there is no answer 'conditionl'")]
    [InlineData("membre(SWE, nato)", "there is no relation, definition or kind of promise 'membre'")]
    [InlineData("", "nothing is claimed")]
    public void A_claim_that_is_wrong_is_reported(string line, string message) =>
        Assert.Equal(message, Assert.Single(new ClaimReader(RealRecord.Edition).Read([line]).Slips).Message);

    private static WhenResult Find(params string[] lines)
    {
        var reading = new ClaimReader(RealRecord.Edition).Read(lines);
        Assert.Empty(reading.Slips);
        return new WhenFinder(RealRecord.Edition).Find(reading.Claims, Settings.Default);
    }
}
