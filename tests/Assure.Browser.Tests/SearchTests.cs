using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>The field at the top of every page finds what people call things.</summary>
public sealed class SearchTests(Surroundings site)
{
    [Theory]
    [InlineData("en", "Sweden", "state/swe/")]
    [InlineData("en", "Sverige", "state/swe/")]
    [InlineData("sv", "Tyskland", "state/deu/")]
    [InlineData("sv", "Germany", "state/deu/")]
    [InlineData("en", "Burma", "state/mmr/")]
    [InlineData("en", "SWE", "state/swe/")]
    [InlineData("en", "swedne", "state/swe/")]
    [InlineData("sv", "svergie", "state/swe/")]
    [InlineData("en", "Russia's 1995 declaration", "text/ru-1995/")]
    [InlineData("en", "S/1995/261", "text/ru-1995/")]
    [InlineData("sv", "resolution 984", "text/unsc-984/")]
    [InlineData("en", "NATO", "group/nato/")]
    public async Task Search_finds_by_name_former_name_code_symbol_and_nickname_even_misspelt(string language, string typed, string found)
    {
        Chromium.Need();
        // On the served site, which has every page.
        await site.VisitAsync(await site.ServedAsync(), async visit =>
        {
            await visit.GoAsync($"{language}/");
            await visit.Page.Locator("#q").PressSequentiallyAsync(typed);
            await Expect(visit.Page.Locator("#q-list [role=option]").First).ToHaveAttributeAsync("data-to", new System.Text.RegularExpressions.Regex($"{found}$"));
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.ArriveAsync($"{language}/{found}");
            await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public Task Search_finds_what_people_call_things(string language) => site.VisitAsync(async visit =>
    {
        await visit.GoAsync($"{language}/search/");
        var found = await visit.Page.EvaluateAsync<Dictionary<string, string[]>>(
            """
            async ([index, written]) => {
              const all = assureSearch.prepare((await (await fetch(index)).json()).entries);
              return Object.fromEntries(written.map(words => [words, assureSearch.match(all, words, 3).map(entry => `${entry.kind} ${entry.address}`)]));
            }
            """,
            new object[] { $"../../data/search.{language}.json", Finds.All.Select(static one => one.Written).ToArray() });
        Assert.Empty(Finds.Missed(written => [.. found[written].Select(static one => one.Split(' ', '/')).Select(static one => (one[0] == "text" ? "instrument" : one[0], one[0] == "state" ? one[2].ToUpperInvariant() : one[2]))]));
    });

    [Fact]
    public Task Enter_leads_to_the_first_that_answers_though_the_list_is_not_drawn_yet() => site.VisitAsync(async visit =>
    {
        await visit.Page.RouteAsync("**/data/search.en.json", static async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
        });
        await visit.GoAsync("en/");
        await visit.Page.Locator("#q").FillAsync("ukraine");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("en/state/ukr/");
    });

    [Fact]
    public Task What_the_list_was_left_for_is_looked_up_on_the_page_of_all_pages() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/");
        await visit.Page.Locator("#q").PressSequentiallyAsync("korea");
        await Expect(visit.Page.Locator("#q-list [role=option]").First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("en/search/?q=korea");
        await Expect(visit.Page.Locator("[data-search-results] a").First).ToContainTextAsync("Korea");
    });

    [Fact]
    public Task The_field_of_the_front_page_leads_to_a_state() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/");
        await visit.Page.Locator("#state").FillAsync("Sverige");
        await visit.Page.Locator("form:has(#state) button").ClickAsync();
        await visit.ArriveAsync("en/state/swe/");
    });

    [Fact]
    public Task The_list_is_walked_by_arrow_keys_and_left_by_Escape() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/");
        var field = visit.Page.Locator("#q");
        await field.PressSequentiallyAsync("korea");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var active = await field.GetAttributeAsync("aria-activedescendant");
        await Expect(visit.Page.Locator($"[id='{active}']")).ToHaveAttributeAsync("aria-selected", "true");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(visit.Page.Locator("#q-list")).ToBeHiddenAsync();
    });

    [Fact]
    public Task What_nothing_is_called_is_said_to_be_found_nowhere() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/search/?q=xqzzk");
        await Expect(visit.Page.Locator("[data-search-results]")).ToContainTextAsync("Nothing found");
    });

    [Fact]
    public Task Without_scripts_the_field_leads_to_a_page_that_lists_everything() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/");
            await visit.Page.Locator("#q").FillAsync("sweden");
            await visit.Page.Locator("#q").PressAsync("Enter");
            await visit.ArriveAsync("en/search/?q=sweden");
            await visit.Page.Locator("main a[href$='state/swe/']").ClickAsync();
            await visit.ArriveAsync("en/state/swe/");
        },
        new() { JavaScriptEnabled = false });

    [Fact]
    public Task Search_works_below_a_path() => BelowAsync(async visit =>
    {
        await visit.GoAsync("sv/pair/usa/ukr/");
        await visit.Page.Locator("#q").PressSequentiallyAsync("Brasilien");
        await Expect(visit.Page.Locator("#q-list [role=option]").First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("sv/state/bra/");
    });

    private async Task BelowAsync(Func<Visit, Task> during)
    {
        Chromium.Need();
        await site.VisitAsync(await site.WrittenBelowAsync(), during);
    }
}
