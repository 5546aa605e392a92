using Microsoft.Playwright;

namespace Assure.Browser.Tests;

/// <summary>Pages fit what they are shown on: narrow screens, enlarged letters, paper, eyes that motion hurts.</summary>
public sealed class ShapeTests(Surroundings site)
{
    private const string StickingOut =
        """
        () => {
          const wide = innerWidth + 1;
          if (document.scrollingElement.scrollWidth <= innerWidth) return [];
          const boxed = element => { for (let up = element.parentElement; up; up = up.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX) && up !== document.body && up !== document.documentElement) return true; return false; };
          const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (typeof element.className === 'string' && element.className ? '.' + element.className.trim().replace(/\s+/g, '.') : '');
          const out = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > wide && !boxed(element));
          return [`${document.scrollingElement.scrollWidth} of ${innerWidth} px`, ...out.slice(0, 5).map(element => `${name(element)}: ${Math.round(element.getBoundingClientRect().right)} px`)];
        }
        """;

    /// <summary>What has more inside than it shows across, when all that can be unfolded is; what is there for readers aloud alone is let be.</summary>
    private const string Scrolling =
        """
        () => {
          document.querySelectorAll('details').forEach(details => { details.open = true; });
          const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (element.className ? '.' + element.className.trim().replace(/\s+/g, '.') : '');
          return [...document.querySelectorAll('body *')]
            .filter(element => typeof element.className === 'string' && element.checkVisibility() && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
            .filter(element => getComputedStyle(element).overflowX !== 'visible' && !element.querySelector('table.matrix'))
            .map(element => `${name(element)}: ${element.scrollWidth} in ${element.clientWidth} px (${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)})`);
        }
        """;

    [Theory]
    [InlineData(320, 640, 1)]
    [InlineData(320, 256, 4)]
    public Task No_page_scrolls_sideways_on_a_narrow_screen_or_enlarged_to_four_times(int width, int height, int scale) => site.VisitAsync(
        async visit =>
        {
            var found = new List<string>();
            foreach (var (language, sort) in from language in new[] { "en", "sv" } from sort in site.Sorts select (language, sort))
            {
                await visit.GoAsync($"{language}/{sort.Path}");
                if (await visit.Page.EvaluateAsync<string[]>(StickingOut) is { Length: > 0 } wide)
                {
                    found.Add($"{language}/{sort.Path}: {string.Join(", ", wide)}");
                }
            }

            Findings.None(found);
        },
        new() { ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = scale });

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public Task Nothing_on_a_page_but_the_matrix_scrolls_sideways_on_a_narrow_screen(string language) => site.VisitAsync(
        async visit =>
        {
            var found = new List<string>();
            foreach (var sort in site.Sorts)
            {
                await visit.GoAsync($"{language}/{sort.Path}");
                found.AddRange((await visit.Page.EvaluateAsync<string[]>(Scrolling)).Select(wide => $"{language}/{sort.Path}: {wide}"));
            }

            Findings.None(found);
        },
        new() { ViewportSize = new() { Width = 320, Height = 640 } });

    [Fact]
    public Task A_table_that_comes_apart_on_a_narrow_screen_is_still_a_table_to_who_hears_it() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/text/");
            var session = await visit.Context.NewCDPSessionAsync(visit.Page);
            var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
            var roles = tree.GetProperty("nodes").EnumerateArray().Where(static node => !node.GetProperty("ignored").GetBoolean())
                .CountBy(static node => node.GetProperty("role").GetProperty("value").GetString()!).ToDictionary();
            var tables = await visit.Page.Locator("table.apart").CountAsync();
            var rows = await visit.Page.Locator("table.apart tbody tr").CountAsync();
            Assert.True(tables > 0 && rows > tables);
            Assert.Equal((tables, tables + rows, 4 * tables, rows), (roles["table"], roles["row"], roles["columnheader"], roles["rowheader"]));
            // What a cell is stands before it, to be seen.
            Assert.Equal("\"Kind\"", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('table.apart td[data-label]'), '::before').content"));
        },
        new() { ViewportSize = new() { Width = 320, Height = 640 } });

    [Fact]
    public Task The_search_field_has_its_label_in_sight_on_a_narrow_screen() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("sv/");
            var label = await visit.Page.Locator("label[for=q]").BoundingBoxAsync();
            Assert.True(label is { X: >= 0, Width: > 50, Height: > 8 }, $"{label?.X} {label?.Width} {label?.Height}");
        },
        new() { ViewportSize = new() { Width = 320, Height = 640 } });

    [Fact]
    public Task Buttons_and_fields_are_never_set_in_a_serif() => site.VisitAsync(async visit =>
    {
        foreach (var sort in site.Sorts)
        {
            await visit.GoAsync("en/" + sort.Path);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('button, input, select, textarea, .tools a')].map(element => getComputedStyle(element).fontFamily).filter(family => !/sans|mono/i.test(family.split(',').at(-1)))"));
        }
    });

    [Fact]
    public Task Paper_shows_the_answers_in_black_on_white_without_what_only_a_screen_can_do() => site.VisitAsync(
        async visit =>
        {
            foreach (var sort in site.Sorts)
            {
                await visit.GoAsync("en/" + sort.Path);
                await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
                Assert.Equal("rgb(255, 255, 255) rgb(0, 0, 0)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor + ' ' + getComputedStyle(document.body).color"));
                Assert.Empty(await visit.Page.EvaluateAsync<string[]>("['.top form', 'nav.languages', 'nav.sections', 'button', '.skip'].filter(selector => [...document.querySelectorAll(selector)].some(element => element.checkVisibility()))"));
                Assert.True(await visit.Page.Locator("h1").First.IsVisibleAsync());
                Assert.True(await visit.Page.Locator("footer .stamp").First.IsVisibleAsync());
                await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
            }
        });

    [Fact]
    public Task Paper_in_the_dark_theme_is_white_too() => site.VisitAsync(
        async visit =>
        {
            await visit.GoAsync("en/pair/usa/ukr/");
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...new Set([...document.querySelectorAll('main *')].filter(element => element.checkVisibility() && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ''))
                  .filter(element => !element.closest('.cell, i, svg')).map(element => getComputedStyle(element).color)
                  .filter(color => { const [r, g, b] = color.match(/[\d.]+/g).map(Number); return 0.2126 * r + 0.7152 * g + 0.0722 * b > 140; }))]
                """));
        },
        new() { ColorScheme = ColorScheme.Dark });

    [Fact]
    public Task Nothing_moves_where_motion_is_to_be_reduced() => site.VisitAsync(
        async visit =>
        {
            foreach (var sort in site.Sorts)
            {
                await visit.GoAsync("en/" + sort.Path);
                Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll('*')].filter(element => {
                      const style = getComputedStyle(element);
                      return style.scrollBehavior === 'smooth' || [style.transitionDuration, style.animationDuration].some(value => value.split(',').some(one => parseFloat(one) > 0.01));
                    }).map(element => element.tagName)
                    """));
            }
        },
        new() { ReducedMotion = ReducedMotion.Reduce });
}
