using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>Pages are whole without scripts.</summary>
public sealed class ScriptsOffTests(Surroundings site)
{
    [Fact]
    public async Task Every_page_says_the_same_without_scripts()
    {
        string[][] with = [], without = [];
        await site.VisitAsync(async visit => with = await LinesAsync(visit));
        await site.VisitAsync(async visit => without = await LinesAsync(visit), new() { JavaScriptEnabled = false });
        Assert.Equal(with.Length, without.Length);
        foreach (var (sort, on, off) in site.Sorts.Zip(with, without))
        {
            Assert.True(off.Length > 5, $"{sort}: {off.Length} lines");
            Findings.None(on.Except(off).Select(line => $"{sort}: {line}"));
        }
    }

    [Fact]
    public Task The_proof_opens_without_scripts() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/pair/usa/ukr/");
            await visit.Page.Locator("#proof > summary").ClickAsync();
            await Expect(visit.Page.Locator("#proof li").First).ToBeVisibleAsync();
        },
        new() { JavaScriptEnabled = false });

    [Fact]
    public Task Spans_are_stepped_without_scripts() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/pair/usa/ukr/");
            var step = visit.Page.Locator(".spans a").Last;
            var anchor = await step.GetAttributeAsync("href");
            await step.ClickAsync();
            await Expect(visit.Page.Locator($"[id='{anchor![1..]}']")).ToBeInViewportAsync();
        },
        new() { JavaScriptEnabled = false });

    /// <summary>The lines of the main part of each sort of page, but for the words of buttons, which only scripts give a meaning.</summary>
    private async Task<string[][]> LinesAsync(Visit visit)
    {
        var lines = new List<string[]>();
        foreach (var sort in site.Sorts)
        {
            await visit.GoAsync("en/" + sort.Path);
            lines.Add(await visit.Page.Locator("main").EvaluateAsync<string[]>(
                """
                main => {
                  for (const button of main.querySelectorAll('button')) button.remove();
                  return main.innerText.split('\n').map(line => line.trim().replace(/\s+/g, ' ')).filter(line => line !== '');
                }
                """));
        }

        return [.. lines];
    }
}
