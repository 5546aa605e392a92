using System.Net;
using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>Addresses that lead nowhere are answered with help.</summary>
public sealed class AddressTests(Surroundings site)
{
    [Theory]
    [InlineData("en/state/xyz/")]
    [InlineData("en/pair/usa/nowhere/")]
    [InlineData("sv/text/such-a-text-there-is-not/")]
    [InlineData("nowhere")]
    [InlineData("en/state/%E2%82%AC/")]
    [InlineData("en/..%2f..%2fetc%2fpasswd")]
    public async Task An_address_that_leads_nowhere_is_answered_with_the_right_status_and_a_page_that_helps(string path)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(await site.ServedAsync(), path), TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h1", text, StringComparison.Ordinal);
        Assert.Contains("href=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_not_there_leads_to_one_that_is() => await HelpAsync(await site.ServedAsync());

    [Fact]
    public async Task A_host_of_files_has_a_page_for_what_is_not_there_at_any_depth_and_below_a_path() => await HelpAsync(await site.WrittenBelowAsync(), isWritten: true);

    private async Task HelpAsync(Uri root, bool isWritten = false)
    {
        Chromium.Need();
        await using var context = await site.ContextAsync();
        var page = await context.NewPageAsync();
        var answer = await page.GotoAsync(new Uri(root, "en/state/swden/").AbsoluteUri);
        Assert.Equal(404, answer!.Status);
        await Expect(page.Locator("h1").First).ToBeVisibleAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await page.Locator(isWritten ? "main a[href$='state/swe/']" : "main a[href$='swe/']").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(root, "en/state/swe/").AbsoluteUri);
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
    }
}
