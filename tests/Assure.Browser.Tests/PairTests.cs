using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>From the front page to what one state promised another, through its spans and its proof.</summary>
public sealed class PairTests(Surroundings site)
{
    private const string Pair = "en/pair/usa/ukr/";

    [Fact]
    public Task A_pair_is_picked_from_the_table_of_a_state() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/state/swe/");
        await visit.Page.Locator("table.answers tbody th a").First.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("Sweden");
        Assert.Matches("^en/pair/[a-z]{3}/swe/", visit.Path);
    });

    [Fact]
    public Task A_pair_is_picked_from_the_matrix() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/");
        await visit.Page.Locator(".matrix a[href*='pair/'][href*='swe']").First.EvaluateAsync("link => link.click()");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/en/pair/"));
    });

    [Fact]
    public Task Each_step_leads_to_its_span_and_the_address_opens_the_span_again() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync(Pair);
        var steps = visit.Page.Locator(".spans a");
        var count = await steps.CountAsync();
        Assert.True(count > 2, $"{count} spans");
        for (var i = 0; i < count; i++)
        {
            var anchor = await steps.Nth(i).GetAttributeAsync("href");
            await steps.Nth(i).ClickAsync();
            await Expect(visit.Page.Locator($"[id='{anchor![1..]}']")).ToBeInViewportAsync();
            Assert.Equal(Pair + anchor, visit.Path);
        }

        var last = visit.Path;
        await visit.GoAsync("en/");
        await visit.GoAsync(last);
        await Expect(visit.Page.Locator($"[id='{last[(last.IndexOf('#', StringComparison.Ordinal) + 1)..]}']")).ToBeInViewportAsync();
    });

    [Fact]
    public Task Every_span_is_named_by_its_first_day_and_they_follow_one_another_latest_first() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync(Pair);
        var anchors = await visit.Page.Locator(".spans a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').slice(1))");
        Assert.All(anchors, static anchor => Assert.True(DateOnly.TryParseExact(anchor, "yyyy-MM-dd", out _), anchor));
        Assert.Equal(anchors.OrderDescending(StringComparer.Ordinal), anchors);
        Assert.Equal(anchors.Length, await visit.Page.Locator("main section[id]").EvaluateAllAsync<int>("(sections, anchors) => sections.filter(section => anchors.includes(section.id)).length", anchors));
    });

    [Fact]
    public Task Each_strip_of_a_state_says_when_pointed_at_what_the_table_says_of_it() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/state/swe/");
        var told = await visit.Page.Locator(".strips svg:not(.head) rect").EvaluateAllAsync<string[]>("strips => strips.map(strip => strip.querySelector('title').textContent)");
        Assert.Equal(await visit.Page.Locator(".picture tbody tr").CountAsync(), told.Length);
        Assert.Equal("1 January 1945 to 11 June 1978: – No promise found", told[0]);
        Assert.StartsWith("since 5 April 1995: J Promised", told[2], StringComparison.Ordinal);
    });

    [Fact]
    public Task The_strip_leads_to_each_span_and_the_lead_is_one_sentence() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync(Pair);
        var anchors = await visit.Page.Locator(".spans a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        var areas = await visit.Page.Locator("svg.lanes a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.NotEmpty(areas);
        Assert.Subset(anchors.ToHashSet(), areas.ToHashSet());

        // Pointed at, a part says what the table calls it.
        var named = await visit.Page.Locator(".spans a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') + link.textContent)");
        Assert.Subset(named.ToHashSet(), (await visit.Page.Locator("svg.lanes a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') + link.querySelector('title').textContent)")).ToHashSet());
        await visit.Page.Locator("svg.lanes a").Last.ClickAsync();
        Assert.Equal(Pair + areas[^1], visit.Path);
        var lead = await visit.Page.Locator(".lede").EvaluateAsync<string>("lede => [...lede.childNodes].filter(node => node.nodeName !== 'MARK').map(node => node.textContent).join('').trim()");
        Assert.DoesNotMatch(@"[a-z)]\. \p{Lu}", lead);
        Assert.EndsWith(".", lead, StringComparison.Ordinal);
    });

    [Fact]
    public Task The_proof_opens() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync(Pair);
        var inside = visit.Page.Locator("#proof li").First;
        await Expect(inside).ToBeHiddenAsync();
        await visit.Page.Locator("#proof > summary").ClickAsync();
        await Expect(inside).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_link_into_a_folded_part_opens_it() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync(Pair + "#proof");
        await Expect(visit.Page.Locator("#proof li").First).ToBeVisibleAsync();
    });

    /// <summary>A step that stands above is led to, and what folds it opens, by the browser alone.</summary>
    [Theory]
    [InlineData("en/pair/chn/swe/", true)]
    [InlineData("sv/pair/chn/swe/", false)]
    public Task A_step_shown_above_is_found_there_with_scripts_or_without(string path, bool hasScripts) => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync(path);
            await visit.Page.Locator("#proof > summary").ClickAsync();
            var above = visit.Page.Locator(".proof a[href^='#step-']").First;
            var place = visit.Page.Locator($"[id='{(await above.GetAttributeAsync("href"))![1..]}']");
            await Expect(place).ToBeHiddenAsync();
            Assert.Equal(await place.EvaluateAsync<string>("steps => steps.previousElementSibling.textContent.trim()"), await above.EvaluateAsync<string>("link => link.previousSibling.textContent.trim()"));
            await above.ClickAsync();
            await Expect(place).ToBeInViewportAsync();
        },
        new() { JavaScriptEnabled = hasScripts });

    [Fact]
    public Task The_question_of_a_reading_is_asked_once() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/pair/usa/swe/");
        var named = visit.Page.Locator("main li:has(> mark.reading:first-child)");
        var asked = await named.Filter(new() { HasText = "?" }).Locator("> mark.reading").AllTextContentsAsync();
        Assert.NotEmpty(asked);
        Assert.Equal(asked.Distinct(), asked);
        Assert.True(await named.CountAsync() > asked.Count);
    });

    [Fact]
    public Task A_copied_link_opens_the_same_place() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync(Pair);
            await visit.Page.Locator(".spans a").Nth(1).ClickAsync();
            var there = visit.Page.Url;
            var copy = visit.Page.Locator("button[data-copy=link]").First;
            var done = await copy.GetAttributeAsync("data-done");
            await copy.ClickAsync();
            await Expect(copy).ToHaveTextAsync(done!);
            var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
            Assert.Equal(there, copied);
            await visit.GoAsync("sv/");
            await visit.Page.GotoAsync(copied);
            await Expect(visit.Page.Locator($"[id='{new Uri(copied).Fragment[1..]}']")).ToBeInViewportAsync();
        },
        new() { Permissions = ["clipboard-read", "clipboard-write"] });

    [Fact]
    public Task Pairs_of_a_state_that_promises_nothing_share_one_page() => site.VisitAsync(async visit =>
    {
        var shared = site.Sorts.Single(static sort => sort.Name == "SilentPage").Path;
        await visit.GoAsync("en/state/swe/");
        var link = visit.Page.Locator($"table.answers a[href$='{shared}']");
        await link.First.ClickAsync();
        await visit.ArriveAsync("en/" + shared);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
    });
}
