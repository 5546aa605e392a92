using System.Net;
using System.Text.RegularExpressions;
using Assure.Browser.Tests.Sites;

namespace Assure.Browser.Tests;

/// <summary>Every link leads where it says, below any path.</summary>
public sealed partial class LinkTests(Surroundings site)
{
    [Fact]
    public async Task Every_link_of_the_written_site_leads_to_a_page_and_a_place_on_it() => await CrawlAsync(await site.WrittenAsync());

    [Fact]
    public async Task Every_link_of_the_written_site_leads_on_below_a_path() => await CrawlAsync(await site.WrittenBelowAsync());

    [Fact]
    public async Task Every_page_of_the_map_is_found()
    {
        using var client = new HttpClient { BaseAddress = await site.WrittenBelowAsync() };
        foreach (var page in site.Map.Where(static page => Subset.Has(page.Address.Path)))
        {
            using var answer = await client.GetAsync(new Uri(page.Address.Path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == "text/html", page.Address.Path);
        }
    }

    [Fact]
    public async Task Pages_written_and_pages_served_are_the_same()
    {
        var folder = await site.FolderAsync();
        using var client = new HttpClient { BaseAddress = await site.ServedAsync() };
        foreach (var path in site.Sorts.SelectMany(static sort => new[] { $"en/{sort.Path}", $"sv/{sort.Path}" }))
        {
            Assert.Equal(
                await File.ReadAllTextAsync(Path.Combine(folder, path, "index.html"), TestContext.Current.CancellationToken),
                await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        }
    }

    private async Task CrawlAsync(Uri root)
    {
        var map = site.Map.Select(page => new Uri(root, page.Address.Path).AbsoluteUri).ToHashSet();
        using var client = new HttpClient();
        var found = new List<string>();
        var pages = new Dictionary<string, HashSet<string>?>();
        var links = new List<(string From, Uri To)>();
        var queue = new Queue<Uri>([root]);
        while (queue.TryDequeue(out var next))
        {
            if (pages.ContainsKey(next.AbsoluteUri))
            {
                continue;
            }

            using var answer = await client.GetAsync(next, TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                pages[next.AbsoluteUri] = null;
                continue;
            }

            var text = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : "";
            pages[next.AbsoluteUri] = [.. Id().Matches(text).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value))];
            foreach (var written in Link().Matches(text).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value)))
            {
                var to = new Uri(next, written);
                if (written.StartsWith('/') || (to.GetLeftPart(UriPartial.Authority) == root.GetLeftPart(UriPartial.Authority) && !to.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal)))
                {
                    found.Add($"{next.AbsolutePath}: {written} leaves the path of the site");
                }
                else if (to.GetLeftPart(UriPartial.Authority) == root.GetLeftPart(UriPartial.Authority))
                {
                    var plain = new Uri(to.GetLeftPart(UriPartial.Path));
                    if (Subset.Has(plain.AbsolutePath[root.AbsolutePath.Length..]) || (plain.AbsolutePath.EndsWith('/') && !map.Contains(plain.AbsoluteUri)))
                    {
                        links.Add((next.AbsolutePath, to));
                        queue.Enqueue(plain);
                    }
                }
            }
        }

        found.AddRange(
            from link in links.Distinct()
            let there = pages[link.To.GetLeftPart(UriPartial.Path)]
            let place = Uri.UnescapeDataString(link.To.Fragment.TrimStart('#'))
            where there is null || (place.Length > 0 && !there.Contains(place))
            group link.From by $"{link.To.PathAndQuery}{link.To.Fragment} {(there is null ? "is not there" : "has no such place")}" into same
            select $"{same.Key}; {same.Count()} links, the first on {same.First()}");
        Assert.True(pages.Count > 100, $"{pages.Count} pages and files");
        Assert.True(found.Count == 0, $"{found.Count} faults in {links.Count} links:\n{string.Join('\n', found.Take(40))}");
    }

    [GeneratedRegex("\\s(?:href|src|action|data-index|data-root)=\"?([^\"\\s>]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("\\sid=\"?([^\"\\s>]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
