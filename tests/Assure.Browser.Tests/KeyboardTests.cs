using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>The whole way without a pointer.</summary>
public sealed class KeyboardTests(Surroundings site)
{
    [Fact]
    public Task Keys_alone_lead_from_the_table_of_a_state_to_the_proof_of_an_answer() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/state/ukr/");
        await visit.TabToAsync("table.answers a[href*='pair/usa/']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/en/pair/usa/ukr/");
        await visit.TabToAsync(".spans tr:nth-child(2) a");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Contains('#', visit.Path);
        await visit.GoAsync("en/pair/usa/ukr/");
        await visit.TabToAsync("#proof > summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#proof li").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task Keys_alone_switch_language_and_theme() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/state/ukr/");
            await visit.TabToAsync("nav.languages a[hreflang=sv]");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.ArriveAsync("sv/state/ukr/");
            await visit.TabToAsync("button[data-theme-switch]");
            await visit.Page.Keyboard.PressAsync("Space");
            await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        },
        new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });
}
