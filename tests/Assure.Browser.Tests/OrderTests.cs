using static Microsoft.Playwright.Assertions;

namespace Assure.Browser.Tests;

/// <summary>Headings and focus lead through every page.</summary>
public sealed class OrderTests(Surroundings site)
{
    [Fact]
    public Task Every_page_has_one_first_heading_and_skips_no_level() => site.VisitAsync(async visit =>
    {
        var found = new List<string>();
        foreach (var sort in site.Sorts)
        {
            await visit.GoAsync("en/" + sort.Path);
            var headings = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => !heading.closest('[hidden]')).map(heading => heading.tagName[1] + heading.textContent.trim())");
            var levels = headings.Select(static heading => heading[0] - '0').ToArray();
            if (levels.Count(static level => level == 1) != 1 || levels[0] != 1)
            {
                found.Add($"{sort}: {levels.Count(static level => level == 1)} first headings, begins with {headings[0]}");
            }

            found.AddRange(headings.Zip(headings.Skip(1)).Where(static pair => pair.Second[0] > pair.First[0] + 1).Select(pair => $"{sort}: {pair.First} → {pair.Second}"));
        }

        Findings.None(found);
    });

    [Fact]
    public Task The_first_stop_of_the_tab_key_skips_to_the_main_part() => site.VisitAsync(async visit =>
    {
        foreach (var sort in site.Sorts)
        {
            await visit.GoAsync("en/" + sort.Path);
            await visit.Page.Keyboard.PressAsync("Tab");
            var skip = visit.Page.Locator(".skip").First;
            await Expect(skip).ToBeFocusedAsync();
            await Expect(skip).ToBeInViewportAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(
                await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('header.top, nav.sections') === null"),
                $"{sort}: {await visit.Page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 100)")}");
        }
    });

    [Fact]
    public Task The_focus_is_seen_wherever_it_is_and_follows_the_order_of_the_page() => site.VisitAsync(async visit =>
    {
        const int stops = 25;
        var found = new List<string>();
        foreach (var sort in site.Sorts)
        {
            await visit.GoAsync("en/" + sort.Path);
            await visit.Page.EvaluateAsync("document.activeElement.blur(); globalThis.before = null");
            for (var i = 0; i < stops; i++)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
                var fault = await visit.Page.EvaluateAsync<string?>(
                    """
                    () => {
                      const now = document.activeElement;
                      if (now === document.body) return null;
                      const style = getComputedStyle(now);
                      const is = now.outerHTML.slice(0, 120);
                      const before = globalThis.before;
                      globalThis.before = now;
                      if (before && before !== now && !(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) && !now.matches('.skip')) return `comes after what follows it: ${is}`;
                      return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? `unseen focus: ${is}` : null;
                    }
                    """);
                if (fault is not null)
                {
                    found.Add($"{sort}: {fault}");
                }
            }
        }

        Findings.None(found);
    });
}
