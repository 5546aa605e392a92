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
        await visit.ArriveAsync("en/pair/usa/ukr/");
        await visit.TabToAsync(".spans tr:nth-child(2) a");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Contains('#', visit.Path);
        await visit.GoAsync("en/pair/usa/ukr/");
        await visit.TabToAsync("#proof > summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#proof li").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task Arrows_lead_through_the_matrix_and_a_link_past_it() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/");
        await visit.TabToAsync(".matrix .unfold");
        await visit.Page.Keyboard.PressAsync("Space");
        async Task<string> ArrowAsync(string key)
        {
            await visit.Page.Keyboard.PressAsync(key);
            return await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href') ?? ''");
        }

        var state = await ArrowAsync("ArrowDown");
        Assert.StartsWith("state/", state, StringComparison.Ordinal);
        var pair = await ArrowAsync("ArrowRight");
        Assert.Matches("^pair/[a-z]{3}/" + state.Split('/')[1] + "/$", pair);
        var below = await ArrowAsync("ArrowDown");
        Assert.NotEqual(pair, below);
        Assert.Equal(pair.Split('/')[1], below.Split('/')[1]);
        Assert.Equal(pair, await ArrowAsync("ArrowUp"));
        Assert.Equal(state, await ArrowAsync("ArrowLeft"));
        await visit.GoAsync("en/");
        await visit.TabToAsync(".picture a.skip");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("-after", await visit.Page.EvaluateAsync<string>("document.activeElement.id"), StringComparison.Ordinal);
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
