using System.Net;

namespace Assure.Web.Tests.Serving;

/// <summary>What pages have in them that leads a reader on: another language, feeds, the calendar, whom to tell of an error.</summary>
public sealed class WayfindingTests(Served served)
{
    [Theory]
    [InlineData("en/state/swe/?on=1990-01-01", "<a href=../../../sv/state/swe/?on=1990-01-01 hreflang=sv")]
    [InlineData("sv/state/swe/?on=1990-01-01", "<a href=../../../en/state/swe/?on=1990-01-01 hreflang=en")]
    [InlineData("en/state/swe/", "<a href=../../../sv/state/swe/ hreflang=sv")]
    public async Task Another_language_keeps_the_day_that_was_asked_about(string address, string link) =>
        Assert.Contains(link, (await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("en/", "../feeds/en/changes.xml")]
    [InlineData("sv/state/swe/", "../../../feeds/sv/state/swe.xml")]
    [InlineData("en/group/nato/", "../../../feeds/en/group/nato.xml")]
    public async Task A_page_that_changes_says_where_its_feed_is(string address, string feed)
    {
        var html = await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"<link rel=alternate type=application/atom+xml href={feed}>", html.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var file = await served.GetAsync(new Uri(new Uri("http://host/" + address), feed).AbsolutePath[1..]);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Theory]
    [InlineData("en/state/swe/", "feeds/en/calendar.ics")]
    [InlineData("sv/state/swe/", "feeds/sv/calendar.ics")]
    [InlineData("en/corrections/", "To report an error")]
    [InlineData("sv/corrections/", "Att anmäla ett fel")]
    [InlineData("en/state/swe/", "</p>NATO")]
    public async Task A_page_has_what_its_readers_look_for(string address, string looked) =>
        Assert.Contains(looked, await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
}
