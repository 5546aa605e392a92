using Microsoft.Playwright;

namespace Assure.Browser.Tests;

/// <summary>How pages look at three widths, in both themes and languages; with <c>ASSURE_SCREENSHOTS=1</c> pictures of them are written for people to look at.</summary>
public sealed class LooksTests(Surroundings site)
{
    private static readonly string[] Shown = ["FrontPage", "StatePage", "PairPage", "InstrumentPage", "ChangesPage", "LabPage"];
    private static readonly bool IsKept = Environment.GetEnvironmentVariable("ASSURE_SCREENSHOTS") == "1";

    /// <summary>What covers other words, or is cut off by its own box.</summary>
    private const string Faults =
        """
        () => {
          const seen = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          const name = element => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
          const cut = [...document.querySelectorAll('.cell, main i, .chip, button, th, td, summary, h1, h2, h3')].filter(element => seen(element) && element.getBoundingClientRect().width > 2)
            .filter(element => element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0 && getComputedStyle(element).overflowX !== 'visible').map(element => `cut off: ${name(element)}`);
          const frame = ['.top', '.sections', 'main', '.foot'].map(selector => document.querySelector(selector)).filter(element => element !== null).map(element => [element, element.getBoundingClientRect()]);
          const over = frame.flatMap(([element, box], i) => i > 0 && box.top < frame[i - 1][1].bottom - 1 ? [`lies over what is above: ${element.className || element.tagName}`] : []);
          const wide = document.scrollingElement.scrollWidth > innerWidth ? [`${document.scrollingElement.scrollWidth} of ${innerWidth} px`] : [];
          const small = [...document.querySelectorAll('main p, main li, main td')].filter(element => seen(element) && parseFloat(getComputedStyle(element).fontSize) < 11).slice(0, 3).map(element => `small: ${name(element)}`);
          return [...new Set([...cut.slice(0, 5), ...over, ...wide, ...small])];
        }
        """;

    public static TheoryData<int, ColorScheme> Screens => new(from width in new[] { 1200, 768, 360 } from theme in new[] { ColorScheme.Light, ColorScheme.Dark } select (width, theme));

    [Theory]
    [MemberData(nameof(Screens))]
    public Task Nothing_is_cut_off_laid_over_or_too_small_to_read(int width, ColorScheme theme) => site.VisitAsync(
        async visit =>
        {
            var found = new List<string>();
            foreach (var (language, sort) in from language in new[] { "en", "sv" } from sort in site.Sorts where Shown.Contains(sort.Name) select (language, sort))
            {
                await visit.GoAsync($"{language}/{sort.Path}");
                found.AddRange((await visit.Page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{language}/{sort.Path}: {fault}"));
                if (IsKept)
                {
                    var picture = Path.Combine(Repository.Screenshots, $"{sort.Name}-{language}-{theme}-{width}.png".ToLowerInvariant());
                    await visit.Page.ScreenshotAsync(new() { Path = picture });
                }
            }

            Findings.None(found);
        },
        new() { ViewportSize = new() { Width = width, Height = 1400 }, ColorScheme = theme });
}
