using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Assure.Browser.Tests;

/// <summary>What pages offer to take along is there, and is what it says.</summary>
public sealed partial class DownloadTests(Surroundings site)
{
    [Fact]
    public async Task Every_download_of_the_written_site_is_a_file_of_its_type() => await LookAsync(await site.WrittenBelowAsync());

    [Fact]
    public async Task Every_download_of_the_served_site_is_a_file_of_its_type() => await LookAsync(await site.ServedAsync());

    [Fact]
    public Task A_download_is_kept_under_its_own_name() => site.VisitAsync(async visit =>
    {
        var formats = new HashSet<string>();
        foreach (var sort in site.Sorts)
        {
            await visit.GoAsync("en/" + sort.Path);
            foreach (var link in await visit.Page.Locator("a[download]").AllAsync())
            {
                var name = new Uri(new Uri(visit.Page.Url), await link.GetAttributeAsync("href")).Segments[^1];
                if (await link.IsVisibleAsync() && formats.Add(Path.GetExtension(name)))
                {
                    var download = await visit.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
                    Assert.Equal(name, download.SuggestedFilename);
                    Assert.NotEqual(0, new FileInfo(await download.PathAsync()).Length);
                }
            }
        }

        Assert.Superset(new HashSet<string> { ".svg", ".json", ".csv" }, formats);
    });

    [Theory]
    [InlineData("en", "From the United States to Ukraine", "What this does not say")]
    [InlineData("sv", "Från USA till Ukraina", "Vad detta inte säger")]
    public Task The_page_of_a_pair_is_taken_along_as_a_note(string language, params string[] words) => site.VisitAsync(async visit =>
    {
        await visit.GoAsync($"{language}/pair/usa/ukr/");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("button[data-note]").ClickAsync());
        Assert.Equal("note-usa-ukr.html", download.SuggestedFilename);
        var note = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.All(words, word => Assert.Contains(word, note, StringComparison.Ordinal));
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", note, StringComparison.Ordinal);
        Assert.Contains(await visit.Page.Locator(".foot .stamp").InnerTextAsync(), note, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(button|script|link|img|svg)\\b|(href|src)=\"(?!https?:)", note);
    });

    [Theory]
    [InlineData("en", false, "From the United States to Ukraine · Over time", "Promised; only certain acts end it", "What the texts say: words, not intentions or conduct.")]
    [InlineData("sv", true, "Från USA till Ukraina · Över tid", "Lovat; bara vissa handlingar upphäver det", "Vad texterna säger: ord, inte avsikter eller handlande.")]
    public Task The_drawing_of_a_pair_is_taken_along_with_all_that_is_needed_to_quote_it(string language, bool isDark, params string[] words) => site.VisitAsync(async visit =>
    {
        await visit.GoAsync($"{language}/pair/usa/ukr/");
        var strips = await visit.Page.Locator(".picture svg rect:not(a rect)").CountAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("button[data-picture]").ClickAsync());
        Assert.Equal("picture-usa-ukr.svg", download.SuggestedFilename);
        var picture = XDocument.Load(await download.PathAsync());
        XNamespace svg = "http://www.w3.org/2000/svg";
        string said = string.Join(' ', picture.Descendants(svg + "text").Select(static text => text.Value));
        Assert.All(words, word => Assert.Contains(word, said, StringComparison.Ordinal));
        Assert.Contains(await visit.Page.Locator(".foot .stamp").InnerTextAsync(), said, StringComparison.Ordinal);
        Assert.Contains(await visit.Page.Locator("#citation").InnerTextAsync(), said, StringComparison.Ordinal);
        Assert.Equal(visit.Page.Url, picture.Descendants(svg + "a").Single().Attribute("href")!.Value);
        Assert.Equal(strips, picture.Root!.Element(svg + "svg")!.Descendants(svg + "rect").Count());
        Assert.DoesNotContain(picture.Descendants(), static element => element.Attribute("class") is not null || element.Name.LocalName is "script" or "style" or "image");
        // Whatever the theme of the page, the file is in the colours of the light one.
        Assert.All(picture.Root!.Elements(svg + "rect"), static page => Assert.Equal("#FBFAF7", page.Attribute("fill")!.Value));
        Assert.Equal(0, await visit.Page.Locator("html[data-theme]").CountAsync());
    }, new() { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });

    private async Task LookAsync(Uri root)
    {
        using var client = new HttpClient();
        var found = new List<string>();
        var seen = new HashSet<Uri>();
        foreach (var path in site.Sorts.SelectMany(static sort => new[] { $"en/{sort.Path}", $"sv/{sort.Path}" }))
        {
            var page = new Uri(root, path);
            foreach (Match link in Download().Matches(await client.GetStringAsync(page, TestContext.Current.CancellationToken)))
            {
                var file = new Uri(page, WebUtility.HtmlDecode(link.Groups[1].Value));
                if (seen.Add(file))
                {
                    using var answer = await client.GetAsync(file, TestContext.Current.CancellationToken);
                    var fault = answer.StatusCode != HttpStatusCode.OK ? $"{answer.StatusCode}" : Fault(file.Segments[^1], answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                    if (fault is not null)
                    {
                        found.Add($"{path} {file.AbsolutePath}: {fault}");
                    }
                }
            }
        }

        Findings.None(found);
        Assert.True(seen.Count > 5, $"{seen.Count} downloads");
    }

    /// <summary>What is wrong with a file; null when nothing is.</summary>
    private static string? Fault(string name, string? type, string content)
    {
        try
        {
            return Path.GetExtension(name) switch
            {
                ".svg" => type == "image/svg+xml" && XDocument.Parse(content).Root is { } root && root.Name.LocalName == "svg" && root.Elements().Any(static part => part.Name.LocalName == "title") ? null : $"no titled picture, {type}",
                ".json" => type == "application/json" && JsonDocument.Parse(content).RootElement.EnumerateObject().Any() ? null : $"no object, {type}",
                ".csv" => type == "text/csv" && content.Split('\n') is [{ Length: > 0 } head, { Length: > 0 }, ..] && head.Contains(',', StringComparison.Ordinal) ? null : $"no table, {type}",
                ".ics" => type == "text/calendar" && content.StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal) ? null : $"no calendar, {type}",
                ".xml" or ".atom" => type is "application/xml" or "text/xml" or "application/atom+xml" && XDocument.Parse(content).Root is not null ? null : $"no feed, {type}",
                ".docx" => type is "application/vnd.openxmlformats-officedocument.wordprocessingml.document" && content.StartsWith("PK", StringComparison.Ordinal) ? null : $"no document, {type}",
                ".md" => content.Length > 0 ? null : "empty",
                ".zip" => content.StartsWith("PK", StringComparison.Ordinal) ? null : $"no archive, {type}",
                var other => content.Length > 0 ? null : $"{other} is empty",
            };
        }
        catch (Exception error) when (error is JsonException or System.Xml.XmlException)
        {
            return error.Message;
        }
    }

    [GeneratedRegex("<a\\s[^>]*?href=\"?([^\"\\s>]*)\"?[^>]*\\sdownload[\\s>=]", RegexOptions.CultureInvariant)]
    private static partial Regex Download();
}
