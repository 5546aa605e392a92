using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>The lab: the reasoner in the browser.</summary>
public sealed class LabTests(Surroundings site)
{
    private const string SwedenLeaves = "[data-example='not member(SWE, nato)']";

    [Fact]
    public Task The_lab_loads_only_when_it_is_opened() => site.VisitAsync(async visit =>
    {
        var loaded = new List<string>();
        visit.Page.Request += (_, request) => loaded.Add(request.Url);
        await visit.GoAsync("en/lab/");
        await Expect(visit.Page.Locator("#lab[data-loaded=yes]")).ToBeVisibleAsync();
        Assert.DoesNotContain(loaded, static url => url.EndsWith(".wasm", StringComparison.Ordinal) || url.EndsWith("record.bundle", StringComparison.Ordinal));
        await OpenAsync(visit);
        Assert.Contains(loaded, static url => url.EndsWith(".wasm", StringComparison.Ordinal));
    });

    [Fact]
    public async Task The_lab_works_below_a_path()
    {
        Chromium.Need();
        await site.VisitAsync(await site.WrittenBelowAsync(), async visit =>
        {
            await visit.GoAsync("sv/lab/");
            await OpenAsync(visit);
            await AssumeAsync(visit, SwedenLeaves);
            await Expect(visit.Page.Locator("#lab-result")).ToContainTextAsync("Sverige");
        });
    }

    [Fact]
    public Task Sweden_out_of_NATO_shows_the_difference_under_a_banner_that_stays() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/lab/");
        await OpenAsync(visit);
        await AssumeAsync(visit, SwedenLeaves);
        await Expect(visit.Page.Locator("#lab-result")).ToContainTextAsync("Sweden");
        await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(1);
        var banner = visit.Page.Locator("#lab-banner");
        await Expect(banner).ToBeVisibleAsync();
        Assert.Equal(0, await banner.Locator("button, a").CountAsync());
        Assert.Contains('#', visit.Path);
        TestContext.Current.TestOutputHelper?.WriteLine($"recomputed in {await visit.Page.Locator("#lab").GetAttributeAsync("data-ms")} ms");
        await visit.Page.Locator("#lab-lines button").ClickAsync();
        await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(0);
        await Expect(banner).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_shared_link_opens_the_same_assumption_with_the_same_result_in_either_language() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/lab/");
            await OpenAsync(visit);
            await AssumeAsync(visit, SwedenLeaves);
            var result = await visit.Page.Locator("#lab-result").InnerTextAsync();
            await visit.Page.Locator("#lab-copy").ClickAsync();
            await Expect(visit.Page.Locator("#lab-status")).ToHaveTextAsync((await visit.Page.Locator("#lab").GetAttributeAsync("data-copied"))!);
            var link = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
            await visit.GoAsync("en/");
            await visit.Page.GotoAsync(link);
            await ReadyAsync(visit);
            await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(1);
            Assert.Equal(result, await visit.Page.Locator("#lab-result").InnerTextAsync());
            await visit.Page.Locator("nav.languages a[hreflang=sv]").ClickAsync();
            await ReadyAsync(visit);
            await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(1);
            await Expect(visit.Page.Locator("#lab-result")).ToContainTextAsync("Sverige");
        },
        new() { Permissions = ["clipboard-read", "clipboard-write"] });

    [Fact]
    public Task An_assumption_is_put_together_from_menus_by_keys_alone() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/lab/");
        await visit.TabToAsync("#lab-open");
        await visit.Page.Keyboard.PressAsync("Enter");
        await ReadyAsync(visit);
        await Expect(visit.Page.Locator("#lab-kind")).ToBeFocusedAsync();
        await visit.TabToAsync("#lab-sentence button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(1);
    });

    [Fact]
    public Task A_broken_draft_is_told_where_it_breaks_and_a_mended_one_is_answered() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/lab/");
        await OpenAsync(visit);
        await visit.Page.Locator("input[name=lab-mode][value=draft]").CheckAsync();
        await visit.Page.Locator("#lab-coded > summary").ClickAsync();
        var text = visit.Page.Locator("#lab-text");
        await Expect(text).Not.ToHaveValueAsync("");
        var whole = await text.InputValueAsync();
        await text.FillAsync(whole.Replace("promises non-use", "promises non-uze", StringComparison.Ordinal));
        await Expect(visit.Page.Locator("#lab-found li").First).ToBeVisibleAsync();
        await text.FillAsync(whole);
        await Expect(visit.Page.Locator("#lab-found li")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("#lab-result")).Not.ToBeEmptyAsync();
        await Expect(visit.Page.Locator("#lab-fault")).ToBeHiddenAsync();
    });

    [Fact]
    public Task The_result_is_taken_along_as_JSON_and_CSV() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/lab/");
        await OpenAsync(visit);
        await AssumeAsync(visit, SwedenLeaves);
        foreach (var format in new[] { "json", "csv" })
        {
            var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator($"[data-download={format}]").ClickAsync());
            Assert.EndsWith("." + format, download.SuggestedFilename, StringComparison.Ordinal);
            var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
            Assert.Contains("SWE", text, StringComparison.Ordinal);
            if (format == "json")
            {
                using var document = JsonDocument.Parse(text);
                Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
            }
        }
    });

    private static async Task OpenAsync(Visit visit)
    {
        await visit.Page.Locator("#lab-open").ClickAsync();
        await ReadyAsync(visit);
    }

    private static async Task AssumeAsync(Visit visit, string example)
    {
        await visit.Page.Locator(example).ClickAsync();
        await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#lab-result[aria-busy=false]")).Not.ToBeEmptyAsync();
    }

    private static Task ReadyAsync(Visit visit) => Expect(visit.Page.Locator("#lab[data-ready=yes]")).ToBeVisibleAsync(new() { Timeout = 2 * Visit.Patience });
}
