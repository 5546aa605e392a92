using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>Languages and themes are switched where one stands.</summary>
public sealed class LanguageTests(Surroundings site)
{
    [Fact]
    public Task The_language_is_switched_without_leaving_the_page() => site.VisitAsync(async visit =>
    {
        foreach (var sort in site.Sorts)
        {
            await visit.GoAsync("en/" + sort.Path);
            await visit.Page.Locator("nav.languages a[hreflang=sv]").ClickAsync();
            await visit.ArriveAsync("sv/" + sort.Path);
            await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "sv");
            await visit.Page.Locator("nav.languages a[hreflang=en]").ClickAsync();
            await visit.ArriveAsync("en/" + sort.Path);
        }
    });

    [Theory]
    [InlineData("pair/rus/swe/#2024-03-07")]
    [InlineData("state/swe/#c-2024-03-07")]
    public Task Another_language_keeps_the_place_on_the_page(string path) => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/" + path);
        await visit.Page.Locator("nav.languages a[hreflang=sv]").ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "sv");
        Assert.EndsWith("/sv/" + path, visit.Page.Url, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_theme_chosen_holds_on_the_next_page() => site.VisitAsync(
        async visit =>
        {
            const string background = "getComputedStyle(document.body).backgroundColor";
            await visit.GoAsync("en/");
            var light = await visit.Page.EvaluateAsync<string>(background);
            await visit.Page.Locator("button[data-theme-switch]").ClickAsync();
            var dark = await visit.Page.EvaluateAsync<string>(background);
            Assert.NotEqual(light, dark);
            await visit.GoAsync("sv/state/swe/");
            Assert.Equal(dark, await visit.Page.EvaluateAsync<string>(background));
            await visit.Page.Locator("button[data-theme-switch]").ClickAsync();
            Assert.Equal(light, await visit.Page.EvaluateAsync<string>(background));
        },
        new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });

    [Theory]
    [InlineData("en", "Dark colours", "Change to dark colours", "Change to light colours")]
    [InlineData("sv", "Mörka färger", "Byt till mörka färger", "Byt till ljusa färger")]
    public Task The_button_of_the_theme_says_whether_it_is_pressed_and_what_pressing_does(string language, string name, string toDark, string toLight) => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync($"{language}/");
            var button = visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = name, Exact = true });
            await Expect(button).ToHaveAttributeAsync("aria-pressed", "false");
            await Expect(button).ToHaveAttributeAsync("title", toDark);
            await button.ClickAsync();
            await Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(button).ToHaveAttributeAsync("title", toLight);
        },
        new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });

    [Fact]
    public Task Without_a_choice_the_theme_is_the_one_of_the_system() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/");
            await Expect(visit.Page.Locator("button[data-theme-switch]")).ToHaveAttributeAsync("aria-pressed", "true");
            Assert.Equal("rgb(16, 20, 24)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        },
        new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
}
