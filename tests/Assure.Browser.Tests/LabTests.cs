using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
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
        await visit.Page.Locator("#lab-lines button").ClickAsync();
        await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(0);
        await Expect(banner).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_day_chosen_on_the_front_page_opens_the_matrix_of_that_day() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("sv/");
        await visit.Page.Locator("#on").FillAsync("1990-01-01");
        await visit.Page.Locator("form:has(#on) button").ClickAsync();
        await ReadyAsync(visit);
        Assert.Equal("1990-01-01", await visit.Page.Locator("#lab-on").InputValueAsync());
        await Expect(visit.Page.Locator("#lab-app")).ToContainTextAsync("1 januari 1990");
        Assert.StartsWith("sv/lab/#", visit.Path, StringComparison.Ordinal);

        // Chosen otherwise there, it is forgotten.
        await visit.Page.Locator("#lab-on").FillAsync("2000-01-01");
        await Expect(visit.Page.Locator("#lab-app")).ToContainTextAsync("1 januari 2000");
        await visit.Page.ReloadAsync();
        await ReadyAsync(visit);
        Assert.Equal("2000-01-01", await visit.Page.Locator("#lab-on").InputValueAsync());
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
        await Expect(visit.Page.Locator("#lab-result li").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#lab-matrix table.matrix")).ToBeVisibleAsync();
        await visit.TabToAsync("#lab-lines button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#lab-lines li")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("#lab-kind")).ToBeFocusedAsync();
    });

    /// <summary>A measurement, made with <c>ASSURE_MEASURE=1</c>: how long from each sort of change until the difference is painted, and until the matrix is.</summary>
    [Fact]
    public async Task How_long_a_change_takes()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("ASSURE_MEASURE") == "1", "a measurement: ASSURE_MEASURE=1 makes it");
        await site.VisitAsync(async visit =>
        {
            await visit.GoAsync("en/lab/");
            await OpenAsync(visit);
            await Expect(visit.Page.Locator("#lab[data-prepared=yes]")).ToBeVisibleAsync();
            var examples = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-example]')].map(one => one.textContent)");
            var templates = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#lab-template option')].slice(1).map(one => one.textContent)");
            (string What, string How)[] changes =
            [
                .. examples.Select(static (what, i) => (what, $"document.querySelectorAll('[data-example]')[{i}].click()")),
                ("another viewpoint", "const view = document.querySelector('#lab-view'); view.value = view.value === 'USA' ? 'RUS' : 'USA'; view.dispatchEvent(new Event('change'))"),
                ("China's formula by all nine", "document.querySelector('#lab-china').click()"),
                ("a box of the form of a draft", "document.querySelector('[data-list=unless] input').click()"),
                ("a letter of the code of a draft", "const text = document.querySelector('#lab-text'); text.value += ' '; text.dispatchEvent(new Event('input'))"),
                .. templates.Select(static (what, i) => ($"template: {what}", $"const one = document.querySelector('#lab-template'); one.selectedIndex = {i + 1}; one.dispatchEvent(new Event('change'))")),
            ];
            var took = changes.ToDictionary(static change => change.What, static _ => new List<int[]>());
            for (var round = 0; round < 10; round++)
            {
                foreach (var (what, how) in changes)
                {
                    took[what].Add(await visit.Page.EvaluateAsync<int[]>(Timed.Replace("/* how */", how, StringComparison.Ordinal)));
                }
            }

            foreach (var (what, all) in took)
            {
                var (difference, matrix, worker) = (all.ConvertAll(static one => one[0]), all.ConvertAll(static one => one[1]), all.ConvertAll(static one => one[2]));
                TestContext.Current.TestOutputHelper?.WriteLine($"{what}: difference least {difference.Min()} ms, median {difference.Order().ElementAt(5)} ms, first {difference[0]} ms; matrix median {matrix.Order().ElementAt(5)} ms more; in the worker least {worker.Min()} ms, median {worker.Order().ElementAt(5)} ms");
            }
        });
    }

    /// <summary>Makes a change; gives the milliseconds until the difference is painted, from then until the matrix is, and those of the worker.</summary>
    private const string Timed =
        """
        async () => {
          const painted = () => new Promise(done => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); }));
          const result = document.querySelector('#lab-result');
          const shown = new Promise(done => new MutationObserver((_, observer) => { if (result.getAttribute('aria-busy') === 'false') { observer.disconnect(); done(); } }).observe(result, { attributeFilter: ['aria-busy'] }));
          const from = performance.now();
          { /* how */ }
          await shown;
          await painted();
          const difference = performance.now() - from;
          while (document.querySelector('#lab-matrix details[open]') && !document.querySelector('#lab-matrix details[data-filled=yes]')) await new Promise(done => setTimeout(done, 5));
          await painted();
          const matrix = performance.now() - from - difference;
          await new Promise(done => setTimeout(done, 300));
          return [Math.round(difference), Math.round(matrix), Number(document.querySelector('#lab').dataset.runMs)];
        }
        """;

    /// <summary>One lab opened, looked at in both themes, with a difference and with a draft, and then on a narrow screen.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public Task The_opened_lab_keeps_nobody_out(string language) => site.VisitAsync(
        async visit =>
        {
            var found = new List<string>();
            await visit.GoAsync($"{language}/lab/");
            await OpenAsync(visit);
            await AssumeAsync(visit, SwedenLeaves);
            await Expect(visit.Page.Locator("#lab-matrix .cell.changed").First).ToBeVisibleAsync();
            await LookAsync(visit, "what if", ColorScheme.Light, new() { ResultTypes = [ResultType.Violations] }, found);
            await LookAsync(visit, "what if", ColorScheme.Dark, Colours, found);
            await NarrowAsync(visit, "what if", found);
            await visit.Page.Locator("input[name=lab-mode][value=draft]").CheckAsync();
            await visit.Page.Locator("#lab-coded > summary").ClickAsync();
            await Expect(visit.Page.Locator("#lab-result table").First).ToBeVisibleAsync();
            await NarrowAsync(visit, "draft", found);
            await LookAsync(visit, "draft", ColorScheme.Dark, new() { ResultTypes = [ResultType.Violations] }, found);
            await LookAsync(visit, "draft", ColorScheme.Light, Colours, found);
            Findings.None(found);
        },
        new() { ViewportSize = new() { Width = 1200, Height = 1400 } });

    [Fact]
    public Task A_broken_draft_is_told_where_it_breaks_and_a_mended_one_is_answered() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("sv/lab/");
        await OpenAsync(visit);
        await visit.Page.Locator("input[name=lab-mode][value=draft]").CheckAsync();
        await visit.Page.Locator("#lab-coded > summary").ClickAsync();
        var text = visit.Page.Locator("#lab-text");
        await Expect(text).Not.ToHaveValueAsync("");
        var whole = await text.InputValueAsync();
        await text.FillAsync(whole.Replace("promises non-use", "promises non-uze", StringComparison.Ordinal));
        await Expect(visit.Page.Locator("#lab-found li").First).ToContainTextAsync("finns inget slags löfte 'non-uze'");
        await Expect(visit.Page.Locator("#lab-found li").First).ToContainTextAsync("Menade du non-use?");
        await text.FillAsync(whole);
        await Expect(visit.Page.Locator("#lab-found li")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("#lab-result")).Not.ToBeEmptyAsync();
        await Expect(visit.Page.Locator("#lab-fault")).ToBeHiddenAsync();
    });

    [Fact]
    public Task The_result_is_taken_along_as_JSON_CSV_and_a_picture() => site.VisitAsync(async visit =>
    {
        await visit.GoAsync("en/lab/");
        await OpenAsync(visit);
        await AssumeAsync(visit, SwedenLeaves);
        foreach (var format in new[] { "json", "csv", "svg" })
        {
            var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator($"[data-download={format}]").ClickAsync());
            Assert.EndsWith("." + format, download.SuggestedFilename, StringComparison.Ordinal);
            var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
            Assert.Contains("SWE", text, StringComparison.Ordinal);
            Assert.Contains("hypothetical", text, StringComparison.OrdinalIgnoreCase);
            if (format == "json")
            {
                using var document = JsonDocument.Parse(text);
                Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
            }
        }
    });

    private static AxeRunOptions Colours => new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    private static async Task LookAsync(Visit visit, string at, ColorScheme theme, AxeRunOptions options, List<string> found)
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = theme });
        var result = await visit.Page.RunAxe(options);
        found.AddRange(from rule in result.Violations
                       where rule.Impact is "serious" or "critical"
                       from node in rule.Nodes.Take(3)
                       select $"{at} {theme} {rule.Id} ({rule.Nodes.Length}): {node.Target} {node.Html}");
        if (Environment.GetEnvironmentVariable("ASSURE_SCREENSHOTS") == "1")
        {
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"lab-{at.Replace(' ', '-')}-{visit.Path[..2]}-{theme}.png".ToLowerInvariant()), FullPage = true });
        }
    }

    /// <summary>On the narrowest screen nothing but the matrix may be wider than the screen, and that scrolls within itself.</summary>
    private static async Task NarrowAsync(Visit visit, string at, List<string> found)
    {
        await visit.Page.SetViewportSizeAsync(320, 900);
        var width = await visit.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
        if (width > 320)
        {
            var who = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#lab *')].filter(one => one.getBoundingClientRect().right > 321 && !one.closest('.wide, table, pre, textarea')).slice(0, 5).map(one => `${one.tagName} ${one.id} ${one.className}`)");
            found.Add($"{at}: {width} px wide: {string.Join("; ", who)}");
        }

        await visit.Page.SetViewportSizeAsync(1200, 1400);
    }

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
