using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Assure.Cli.Errors;
using Assure.Web.Serving;

namespace Assure.Web.Tests.Serving;

public sealed class ServerTests(Served served)
{
    [Theory]
    [InlineData("feeds/en/changes.xml", "The 24 latest changes; ")]
    [InlineData("feeds/sv/state/swe.xml", "De sju senaste ändringarna; ")]
    [InlineData("feeds/en/group/nato.xml", "The seven latest changes; ")]
    public async Task A_feed_holds_the_latest_changes_latest_first_and_says_where_the_others_are(string address, string said)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Root!;
        Assert.StartsWith(said, feed.Element(atom + "subtitle")!.Value, StringComparison.Ordinal);
        string[] days = [.. feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "published")!.Value)];
        Assert.InRange(days.Length, 1, address.EndsWith("changes.xml", StringComparison.Ordinal) ? 24 : 7);
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        // The day, and then a sentence of its own.
        Assert.All(feed.Elements(atom + "entry"), entry => Assert.Matches("^[^.]+ [0-9]{4}\\. [\\p{Lu}0-9]", entry.Element(atom + "summary")!.Value));
    }

    [Theory]
    [InlineData("feeds/en/changes.xml")]
    [InlineData("feeds/en/state/guy.xml")]
    public async Task A_feed_tells_what_an_edition_corrected_about_the_past_and_why(string address)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Root!;
        var entry = feed.Elements(atom + "entry").First(static entry => entry.Element(XNamespace.Get("http://www.w3.org/2005/Atom") + "title")!.Value.Contains("China → Guyana", StringComparison.Ordinal));
        Assert.Equal("record", entry.Element(atom + "category")!.Attribute("term")!.Value);
        Assert.Equal("2026-11-22T00:00:00Z", entry.Element(atom + "published")!.Value);
        Assert.Matches("^22 November 2026\\. 6 May 1996 to 13 May 1997: .* → .*\\. Because: .*tables/", entry.Element(atom + "summary")!.Value);
    }

    [Fact]
    public async Task Where_it_is_told_where_the_site_stands_it_leads_search_engines_to_all_pages()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await served.GetAsync("robots.txt")).StatusCode);
        await using var standing = new SiteServer(Program.Record, static _ => { }, new("https://example.org/assure/"));
        standing.Start(0);
        using var client = new HttpClient { BaseAddress = standing.Address };
        Assert.Contains("Sitemap: https://example.org/assure/sitemap.xml", await client.GetStringAsync(new Uri("robots.txt", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var (address, mediaType) in new[] { ("robots.txt", "text/plain; charset=utf-8"), ("sitemap.xml", "application/xml; charset=utf-8"), ("feeds/en/changes.xml", "application/atom+xml; charset=utf-8") })
        {
            using var file = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(mediaType, file.Content.Headers.ContentType!.ToString());
        }

        Assert.Contains("<loc>https://example.org/assure/sv/pair/usa/swe/</loc>", await client.GetStringAsync(new Uri("sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_pairs_without_a_promise_share_can_be_quoted() =>
        Assert.Contains("citation", await served.Client.GetStringAsync(new Uri("en/pair/isr/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task Style_sheets_and_scripts_of_all_pages_are_one_file_each()
    {
        using var page = await served.GetAsync("en/state/swe/");
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Single(Regex.Matches(html, "<link rel=stylesheet "));
        Assert.Single(Regex.Matches(html, "<script "));
        using var sheet = await served.GetAsync("assets/site.css");
        var css = await sheet.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(".strips", css, StringComparison.Ordinal);
        Assert.Contains(".foot", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/html", Headers.PagePolicy)]
    [InlineData("en/", "text/html", Headers.PagePolicy)]
    [InlineData("sv/state/swe/", "text/html", Headers.PagePolicy)]
    [InlineData("en/nothing/here/", "text/html", Headers.PagePolicy)]
    [InlineData("assets/site.css", "text/css", "default-src 'none'")]
    [InlineData("api/v1/ask?to=SWE", "application/json", "default-src 'none'")]
    [InlineData("data/sources.csv", "text/csv", "default-src 'none'")]
    public async Task Everything_says_what_it_is_and_what_a_browser_may_do_with_it(string address, string mediaType, string policy)
    {
        using var response = await served.GetAsync(address);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(policy, response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("geolocation=()", response.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_lab_alone_may_compile_web_assembly()
    {
        foreach (var address in new[] { "en/lab/x", "sv/lab/x", "lab/x" })
        {
            using var response = await served.GetAsync(address);
            Assert.Contains("script-src 'self' 'wasm-unsafe-eval'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en/")]
    [InlineData("api/v1/ask?to=SWE")]
    [InlineData("en/nothing/")]
    [InlineData("api/v1/nothing")]
    public async Task A_head_is_that_of_the_whole(string address)
    {
        using var whole = await served.GetAsync(address);
        using var head = await served.SendAsync(HttpMethod.Head, address);
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("POST")]
    [InlineData("PROPFIND")]
    public async Task Nothing_is_changed_by_any_method(string method)
    {
        using var response = await served.SendAsync(new(method), "en/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_told_that_reading_is_allowed()
    {
        using var response = await served.SendAsync(HttpMethod.Options, "api/v1/ask", ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.DoesNotContain("POST", response.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OPTIONS", "api/v1/draft", 204, "GET, HEAD, POST, OPTIONS")]
    [InlineData("PUT", "api/v1/draft", 405, "GET, HEAD, POST, OPTIONS")]
    [InlineData("OPTIONS", "api/v1/ask", 204, "GET, HEAD, OPTIONS")]
    [InlineData("POST", "api/v1/ask", 405, "GET, HEAD, OPTIONS")]
    [InlineData("POST", "api/openapi.json", 405, "GET, HEAD, OPTIONS")]
    [InlineData("OPTIONS", "api/openapi.json", 204, "GET, HEAD, OPTIONS")]
    [InlineData("POST", "data/ask/SWE.json", 405, "GET, HEAD, OPTIONS")]
    public async Task An_address_tells_its_methods_and_only_a_query_that_takes_a_text_has_a_post(string method, string address, int status, string methods)
    {
        using var response = await served.SendAsync(new(method), address);
        Assert.Equal((status, methods), ((int)response.StatusCode, string.Join(", ", response.Content.Headers.Allow)));
        if (method == "OPTIONS")
        {
            Assert.Equal(methods, response.Headers.GetValues("Access-Control-Allow-Methods").Single());
            Assert.Equal("Content-Type, If-None-Match", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
        }
    }

    [Theory]
    [InlineData("GET", "api/v1/ask?to=SWE", 200)]
    [InlineData("GET", "api/v1/ask?to=Swedn", 404)]
    [InlineData("GET", "api/v1/ask", 400)]
    [InlineData("POST", "api/v1/draft", 415)]
    [InlineData("POST", "api/v1/ask", 405)]
    [InlineData("DELETE", "api/v1/draft", 405)]
    [InlineData("OPTIONS", "api/v1/draft", 204)]
    [InlineData("OPTIONS", "api/v1/aks", 404)]
    [InlineData("GET", "data/sources.csv", 200)]
    [InlineData("GET", "data/ask/XYZ.json", 404)]
    public async Task Anyones_page_may_read_every_answer_and_its_tag(string method, string address, int status)
    {
        using var response = await served.SendAsync(new(method), address);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("ETag, Retry-After", response.Headers.GetValues("Access-Control-Expose-Headers").Single());
    }

    [Theory]
    [InlineData("data/ask/swe.json", "/data/ask/SWE.json")]
    [InlineData("data/ask/XWE.csv", "/data/ask/SWE.csv")]
    [InlineData("data/sourcs.json", "/data/sources.json")]
    [InlineData("data/package/datapakage.json", "/data/package/datapackage.json")]
    [InlineData("data/nothing/like/it/at/all.txt", null)]
    public async Task A_file_of_data_that_there_is_not_is_told_as_problem_details(string address, string? nearest)
    {
        using var response = await served.GetAsync(address);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        using var problem = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal($"there is no file '{address}'", problem.RootElement.GetProperty("detail").GetString());
        Assert.Equal(nearest, problem.RootElement.TryGetProperty("nearest", out var near) ? near.GetString() : null);
    }

    [Theory]
    [InlineData("en/state/swe", "swe/")]
    [InlineData("en/state/SWE/", "../swe/")]
    [InlineData("en/state/swe/index.html", "./")]
    [InlineData("en/state/Swe?on=1990-01-01", "swe/?on=1990-01-01")]
    [InlineData("en", "en/")]
    public async Task An_address_written_nearly_right_leads_on_below_any_path(string address, string location)
    {
        using var response = await served.GetAsync(address);
        Assert.Equal((HttpStatusCode.PermanentRedirect, location), (response.StatusCode, response.Headers.Location!.OriginalString));
        using var there = await served.Client.GetAsync(new Uri(new Uri(served.Client.BaseAddress!, address), location), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Theory]
    [InlineData("en/state/swx/", 404, "href=../swe/")]
    [InlineData("en/pair/us/ukr/", 404, "From the United States to Ukraine")]
    [InlineData("sv/state/swx/", 404, "Sidan finns inte")]
    [InlineData("sv/state/frankrie/", 404, "Frankrike")]
    [InlineData("en/%C3%85/", 404, "There is no such page")]
    [InlineData("en/state/swe/?on=yesterday", 400, "“yesterday”, is none that can be asked about. It is written YYYY-MM-DD")]
    [InlineData("en/state/swe/?on=1890-01-01", 400, "“1890-01-01”, is none that can be asked about. It is written YYYY-MM-DD and lies between 1945-01-01 and 2100-12-31; the nearest is 1945-01-01.")]
    [InlineData("sv/state/swe/?on=2020-01-01&on=2021-01-01", 400, "ÅÅÅÅ-MM-DD")]
    [InlineData("en/?on=2024-02-30", 400, "the nearest is 2024-02-29.")]
    [InlineData("en/pair/rus/swe/?on=2200-1-1", 400, "the nearest is 2100-12-31.")]
    [InlineData("en/group/nato/?on=<b>", 400, "“<b>”")]
    public async Task A_malformed_address_gives_a_helpful_page(string address, int status, string words)
    {
        using var response = await served.GetAsync(address);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("<nav", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/pair/rus/swe/?on=2024-03-06", "./#")]
    [InlineData("sv/pair/rus/swe/?on=2100-12-31", "./#")]
    [InlineData("en/pair/isr/?on=2024-03-06", "./")]
    [InlineData("en/?on=2024-03-06", "./")]
    [InlineData("en/search/?q=nato&on=2024-03-06", "./?q=nato")]
    public async Task A_page_that_takes_no_day_leads_to_where_the_day_is_told_or_to_itself(string address, string location)
    {
        using var response = await served.GetAsync(address);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        var (there, day) = (response.Headers.Location!.OriginalString, address[^10..]);
        var anchor = there.IndexOf('#', StringComparison.Ordinal);
        Assert.Equal(location, anchor < 0 ? there : there[..(anchor + 1)]);
        if (anchor >= 0)
        {
            var page = await served.Client.GetStringAsync(new Uri(address[..address.IndexOf('?', StringComparison.Ordinal)], UriKind.Relative), TestContext.Current.CancellationToken);
            var spans = Regex.Matches(page, "<section (?:class=span )?id=\"?(\\d{4}-\\d\\d-\\d\\d)").Select(static span => span.Groups[1].Value).ToArray();
            Assert.True(spans.Length > 1);
            Assert.Equal(spans.First(span => string.CompareOrdinal(span, day) <= 0), there[(anchor + 1)..]);
        }
    }

    [Fact]
    public async Task A_state_page_of_a_day_leads_to_data_of_that_day_and_to_no_file_of_another()
    {
        var page = WebUtility.HtmlDecode(await served.Client.GetStringAsync(new Uri("en/state/swe/?on=2024-03-06", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.DoesNotContain("briefs/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("pictures/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data/ask/", page, StringComparison.Ordinal);
        Assert.Contains("api/v1/ask?to=SWE&on=2024-03-06&format=csv", page, StringComparison.Ordinal);
        using var data = await served.GetAsync("api/v1/ask?to=SWE&on=2024-03-06&format=csv");
        Assert.Equal(HttpStatusCode.OK, data.StatusCode);
        Assert.Contains("briefs/", await served.Client.GetStringAsync(new Uri("en/state/swe/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/compare/", "No date was asked for")]
    [InlineData("sv/compare/", "Ingen dag angavs")]
    [InlineData("en/group/nato/", "No date was asked for")]
    [InlineData("en/from/rus/", "No date was asked for")]
    [InlineData("en/lab/", "No date was asked for")]
    public async Task No_page_says_that_no_day_was_asked_for(string address, string note) =>
        Assert.DoesNotContain(note, await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Theory]
    [InlineData("en/state/kaz/")]
    [InlineData("en/")]
    public async Task A_list_of_changes_holds_none_of_nothing(string address)
    {
        var page = await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var changes = page[page.IndexOf("plain changes", StringComparison.Ordinal)..];
        Assert.Contains(" → ", changes, StringComparison.Ordinal);
        Assert.DoesNotMatch("·</span> → <span[^>]*>(?:·|N)<", changes);
        Assert.DoesNotMatch(">N</span> → <span[^>]*>(?:·|N)<", changes);
    }

    [Fact]
    public async Task A_state_page_speaks_of_the_day_in_its_address()
    {
        var before = await served.Client.GetStringAsync("en/state/swe/?on=2024-03-06", TestContext.Current.CancellationToken);
        var after = await served.Client.GetStringAsync("en/state/swe/?on=2024-03-07", TestContext.Current.CancellationToken);
        Assert.NotEqual(before, after);
        Assert.Contains("6 March 2024", before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/..\\..\\..\\etc\\passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/data/ask/../../../record/edition.csv")]
    [InlineData("/data/package/../../edition.csv")]
    [InlineData("/%")]
    [InlineData("/%zz")]
    [InlineData("/%00")]
    [InlineData("/en/state/%ff%fe/")]
    [InlineData("/record/edition.csv")]
    [InlineData("http://example.org/etc/passwd")]
    public async Task No_address_leads_out_of_the_list_of_files(string target)
    {
        var answer = await RawAsync($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_before_it_is_read()
    {
        Assert.StartsWith("HTTP/1.1 414 ", await RawAsync($"GET /{new string('x', 20_000)} HTTP/1.1\r\nHost: x\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431 ", await RawAsync($"GET / HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, 100).Select(static i => $"X-{i}: y\r\n"))}\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 413 ", await RawAsync("POST /api/v1/draft HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 999999999\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await RawAsync("NONSENSE\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_in_words_as_long_as_it_can_be_read()
    {
        foreach (var (request, status, words) in new[]
        {
            ($"GET /api/v1/ask?to={new string('x', 9_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 414, "at most 8192"),
            ($"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{string.Concat(Enumerable.Range(0, 100).Select(static i => $"X-{i}: y\r\n"))}\r\n", 431, "at most 64 headers"),
            ($"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: {new string('y', 20_000)}\r\n\r\n", 431, "16384 letters in all"),
        })
        {
            var answer = await RawAsync(request);
            Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
            Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
            Assert.Contains(words, answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_message()
    {
        await using var second = new SiteServer(Program.Record, static _ => { });
        var slip = Assert.Throws<UserErrorException>(() => second.Start(served.Client.BaseAddress!.Port));
        Assert.Equal($"port {served.Client.BaseAddress!.Port} is taken (--port)", slip.Message);
    }

    [Fact]
    public async Task Many_at_once_are_all_answered_and_nothing_goes_wrong()
    {
        string[] addresses = ["en/", "sv/", "en/state/swe/", "en/state/fin/?on=2023-04-04", "api/v1/ask?to=KAZ", "data/ask/UKR.csv", "api/v1/search?words=narita", "en/nothing/"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => served.GetAsync(addresses[i % addresses.Length])));
        foreach (var (answer, i) in answers.Select(static (answer, i) => (answer, i)))
        {
            Assert.Equal(i % addresses.Length == 7 ? 404 : 200, (int)answer.StatusCode);
            answer.Dispose();
        }

        Assert.Empty(served.Reports);
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, served.Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        var buffer = new byte[64 * 1024];
        var length = 0;
        try
        {
            for (int read; length < buffer.Length && (read = await stream.ReadAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken)) > 0;)
            {
                length += read;
                if (Encoding.ASCII.GetString(buffer, 0, length).Contains("\r\n\r\n", StringComparison.Ordinal) && !request.Contains("close", StringComparison.Ordinal))
                {
                    break;
                }
            }
        }
        catch (IOException)
        {
            // The server closes on what it does not read to the end; what it said before counts.
        }

        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
