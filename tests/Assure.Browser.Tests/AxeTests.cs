using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Assure.Browser.Tests;

/// <summary>What a program can find that keeps people out, it does not find.</summary>
public sealed class AxeTests(Surroundings site)
{
    private static readonly string[] Grave = ["serious", "critical"];

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public Task Axe_finds_nothing_serious_on_any_sort_of_page(string language) => LookAsync(language, ColorScheme.Light, new() { ResultTypes = [ResultType.Violations, ResultType.Passes] });

    /// <summary>A theme is colours: the rest is as it was in the light.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public Task Axe_finds_the_colours_of_the_dark_theme_apart_enough(string language) => LookAsync(language, ColorScheme.Dark, new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") });

    private Task LookAsync(string language, ColorScheme theme, AxeRunOptions options) => site.VisitAsync(
        async visit =>
        {
            var found = new List<string>();
            foreach (var sort in site.Sorts)
            {
                await visit.GoAsync($"{language}/{sort.Path}");
                var result = await visit.Page.RunAxe(options);
                Assert.NotEmpty(result.Passes);
                found.AddRange(from rule in result.Violations
                               where Grave.Contains(rule.Impact)
                               from node in rule.Nodes.Take(3)
                               select $"{sort} {rule.Id} ({rule.Nodes.Length}): {node.Target} {node.Html}");
            }

            Findings.None(found);
        },
        new() { ColorScheme = theme });
}
