using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Assure.Reports.Export;
using Assure.Web.Api;
using Assure.Web.Queries;

namespace Assure.Web.Tests.Serving;

public sealed class ApiTests(Served served)
{
    private static readonly QueryCatalogue Catalogue = new(Program.Record);

    public static TheoryData<string, int> Examples => [.. Catalogue.All.SelectMany(static query => Enumerable.Range(0, query.Examples.Length).Select(example => (query.Name, example)))];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_answered_as_its_description_says(string name, int example)
    {
        var query = Catalogue.Find(name)!;
        var chosen = query.Examples[example];
        using var response = chosen.Document is null
            ? await served.GetAsync($"api/v1/{name}?{chosen.QueryString}")
            : await PostAsync($"api/v1/{name}?{chosen.QueryString}", chosen.Document);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, response.IsSuccessStatusCode ? "" : Encoding.UTF8.GetString(body)));

        using var description = JsonDocument.Parse(await served.Client.GetStringAsync("api/openapi.json", TestContext.Current.CancellationToken));
        var operation = description.RootElement.GetProperty("paths").GetProperty($"/api/v1/{name}").GetProperty(chosen.Document is null ? "get" : "post");
        var content = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty(response.Content.Headers.ContentType!.MediaType!);
        foreach (var (parameter, value) in chosen.Values)
        {
            Assert.Contains(operation.GetProperty("parameters").EnumerateArray(), one => one.GetProperty("name").GetString() == parameter);
            Assert.NotEmpty(value);
        }

        if (response.Content.Headers.ContentType.MediaType == "application/json")
        {
            using var answer = JsonDocument.Parse(body);
            Assert.Empty(new Schema(description.RootElement).Errors(content.GetProperty("schema"), answer.RootElement));
        }
    }

    [Theory]
    [InlineData("api/v1/ask?to=SWE", "ask", "SWE", "--format", "json")]
    [InlineData("api/v1/ask?to=New%20Zealand&lang=sv&format=md", "ask", "New Zealand", "--lang", "sv", "--format", "md")]
    [InlineData("api/v1/atlas?on=1995-01-01&format=csv", "atlas", "--on", "1995-01-01", "--format", "csv")]
    [InlineData("data/ask/SWE.json", "ask", "SWE", "--format", "json", "--compact")]
    [InlineData("data/ask/KAZ.csv", "ask", "KAZ", "--format", "csv")]
    [InlineData("data/timeline/USA/NZL.csv", "timeline", "--from", "USA", "--to", "NZL", "--format", "csv")]
    [InlineData("data/atlas.json", "atlas", "--format", "json", "--compact")]
    [InlineData("data/sources.csv", "sources", "--format", "csv")]
    public async Task An_address_has_the_bytes_of_the_command_in_every_coding(string address, params string[] command)
    {
        var expected = Program.Run(command).Bytes;
        foreach (var coding in new[] { "identity", "br", "gzip", "gzip, deflate, br", "br;q=0, gzip" })
        {
            using var response = await served.GetAsync(address, ("Accept-Encoding", coding));
            var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(expected, Decoded(body, response.Content.Headers.ContentEncoding.SingleOrDefault()));
            Assert.Equal(coding switch { "identity" => null, "br" or "gzip, deflate, br" => "br", _ => "gzip" }, response.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
        }
    }

    [Fact]
    public async Task The_whole_record_comes_as_one_archive_of_what_export_writes()
    {
        using var response = await served.GetAsync("data/record.zip");
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        await using var packed = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var archive = new ZipArchive(packed);
        var exported = ExportPackage.Make(Program.Record.Edition, ExportParts.Json);
        Assert.Equal(exported.Select(static file => file.Path), archive.Entries.Select(static entry => entry.FullName));
        foreach (var (file, entry) in exported.Zip(archive.Entries))
        {
            await using var from = await entry.OpenAsync(TestContext.Current.CancellationToken);
            using var content = new MemoryStream();
            await from.CopyToAsync(content, TestContext.Current.CancellationToken);
            Assert.True(file.Content.Span.SequenceEqual(content.ToArray()), file.Path);
        }
    }

    [Theory]
    [InlineData("api/v1/ask?to=SWE")]
    [InlineData("data/ask/SWE.csv")]
    [InlineData("data/package/datapackage.json")]
    [InlineData("api/openapi.json")]
    [InlineData("en/state/swe/")]
    [InlineData("en/state/swe/?on=1990-01-01")]
    [InlineData("assets/site.css")]
    public async Task What_is_known_is_not_sent_again(string address)
    {
        using var first = await served.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var tag = first.Headers.ETag!.ToString();
        Assert.True(first.Headers.CacheControl is { Public: true, NoCache: true });
        foreach (var known in new[] { tag, $"\"other\", {tag}" })
        {
            using var again = await served.GetAsync(address, ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag!.ToString());
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        using var other = await served.GetAsync(address, ("If-None-Match", "W/\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public void A_tag_changes_with_the_edition_and_with_the_question()
    {
        var edition = Program.Record.Edition;
        var sender = new Web.Serving.Sender(edition);
        Assert.Equal(sender.Tag("x"), new Web.Serving.Sender(edition).Tag("x"));
        Assert.NotEqual(sender.Tag("x"), sender.Tag("y"));
        Assert.NotEqual(sender.Tag("x"), new Web.Serving.Sender(edition with { Hash = "another" }).Tag("x"));
        Assert.NotEqual(sender.Tag("x"), new Web.Serving.Sender(edition with { ProseHash = "another" }).Tag("x"));
    }

    [Fact]
    public async Task Search_finds_what_people_call_things()
    {
        var found = new Dictionary<string, IReadOnlyList<(string, string)>>();
        foreach (var (written, _, _) in Finds.All)
        {
            using var response = await served.GetAsync($"api/v1/search?most=3&words={Uri.EscapeDataString(written)}");
            using var data = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            found[written] = [.. data.RootElement.GetProperty("found").EnumerateArray().Select(static one => (one.GetProperty("sort").GetString()!, one.GetProperty("id").GetString()!))];
        }

        Assert.Empty(Finds.Missed(written => found[written]));
    }

    [Theory]
    [InlineData("api/v1/ask?to=Swedn", 404, "Sweden (SWE)")]
    [InlineData("api/v1/aks?to=SWE", 404, "/api/v1/ask")]
    [InlineData("api/v1/ask?to=SWE&onn=2020-01-01", 400, "on")]
    [InlineData("api/v1/ask?to=SWE&on=2020-02-30", 400, "2020-02-29")]
    [InlineData("api/v1/ask", 400, null)]
    [InlineData("api/v1/reach?from=USA&to=NZL&form=treaty&menu=end-hosting", 422, null)]
    [InlineData("api/v1/check", 404, null)]
    [InlineData("api/v2/ask?to=SWE", 404, "/api/v1/ask")]
    public async Task What_is_wrong_is_told_as_problem_details(string address, int status, string? nearest)
    {
        using var response = await served.GetAsync(address);
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
        Assert.NotEmpty(problem.RootElement.GetProperty("expected").GetString()!);
        if (nearest is not null)
        {
            Assert.Equal(nearest, problem.RootElement.GetProperty("nearest").GetString());
        }
    }

    [Fact]
    public async Task A_draft_is_posted_and_bounded_and_its_errors_have_lines()
    {
        using var right = await PostAsync("api/v1/draft", "draft x\n  by RUS\n  to SWE\n  promises non-use\n  form treaty\n");
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.True(right.Headers.CacheControl!.NoStore);

        using var wrong = await PostAsync("api/v1/draft", "draft x\n  by RUS\n  to SWE\n  promises non-usse\n  form treaty\n");
        using var problem = JsonDocument.Parse(await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains(problem.RootElement.GetProperty("diagnostics").EnumerateArray(), static one => one.GetProperty("line").GetInt32() == 4 && one.GetProperty("message").GetString()!.Length > 0);

        using var empty = await PostAsync("api/v1/draft", "");
        using var odd = await PostAsync("api/v1/draft", "draft x", "application/json");
        using var notHere = await PostAsync("api/v1/ask?to=SWE", "draft x");
        Assert.Equal([400, 415, 405], new[] { empty, odd, notHere }.Select(static one => (int)one.StatusCode));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        using var response = await PostAsync("api/v1/draft", new string('x', QueryReader.LongestDocument + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Every_file_of_data_is_what_its_description_says()
    {
        using var description = JsonDocument.Parse(await served.Client.GetStringAsync("api/openapi.json", TestContext.Current.CancellationToken));
        var checkedFolders = 0;
        foreach (var path in description.RootElement.GetProperty("paths").EnumerateObject().Where(static path => path.Name.StartsWith("/data/", StringComparison.Ordinal) && !PackageFiles.MayHave(path.Name[1..])))
        {
            var operation = path.Value.GetProperty("get");
            string Filled(string text) => operation.GetProperty("parameters").EnumerateArray().Aggregate(text, static (filled, parameter) =>
                filled.Replace($"{{{parameter.GetProperty("name").GetString()}}}", parameter.GetProperty("schema").GetProperty("enum").EnumerateArray().Last().GetString(), StringComparison.Ordinal));
            var command = Filled(operation.GetProperty("description").GetString()!.Split('`')[1]);
            using var response = await served.GetAsync(Filled(path.Name)[1..]);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(Program.Run([.. command.Split(' ').Skip(1)]).Output, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            checkedFolders++;
        }

        Assert.Equal(12, checkedFolders);
    }

    [Fact]
    public async Task Every_file_of_the_package_is_described_and_is_what_the_export_writes()
    {
        using var description = JsonDocument.Parse(await served.Client.GetStringAsync("api/openapi.json", TestContext.Current.CancellationToken));
        var described = description.RootElement.GetProperty("paths").EnumerateObject().Where(static path => PackageFiles.MayHave(path.Name[1..])).ToDictionary(static path => path.Name[1..], static path => path.Value.GetProperty("get"));
        var written = PackageFiles.Of(Program.Record.Edition).ToArray();
        Assert.Equal(written.Select(static file => file.Path).Order(StringComparer.Ordinal), described.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(described.Count, described.Values.Select(static operation => operation.GetProperty("operationId").GetString()).Distinct().Count());
        foreach (var (path, content) in written)
        {
            using var response = await served.GetAsync(path);
            Assert.Equal(content, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.True(described[path].GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty(response.Content.Headers.ContentType!.MediaType!, out _), path);
        }
    }

    [Theory]
    [InlineData("GET", "api/v1/ask?to=SWE", "/api/v1/ask")]
    [InlineData("GET", "api/v1/ask?to=Swedn", "/api/v1/ask")]
    [InlineData("GET", "api/v1/ask", "/api/v1/ask")]
    [InlineData("GET", "api/v1/reach?from=USA&to=NZL&form=treaty&menu=end-hosting", "/api/v1/reach")]
    [InlineData("POST", "api/v1/draft", "/api/v1/draft")]
    [InlineData("PUT", "api/v1/ask", "/api/v1/ask")]
    [InlineData("GET", "data/sources.csv", "/data/sources.csv")]
    [InlineData("DELETE", "data/sources.csv", "/data/sources.csv")]
    [InlineData("GET", "data/package/datapackage.json", "/data/package/datapackage.json")]
    public async Task Every_status_is_described_with_its_headers(string method, string address, string path)
    {
        using var description = JsonDocument.Parse(await served.Client.GetStringAsync("api/openapi.json", TestContext.Current.CancellationToken));
        using var response = await served.SendAsync(new(method), address, ("Accept-Encoding", "br"));
        var operation = description.RootElement.GetProperty("paths").GetProperty(path).GetProperty(method == "POST" ? "post" : "get");
        var described = operation.GetProperty("responses").GetProperty($"{(int)response.StatusCode}").GetProperty("headers");
        var known = description.RootElement.GetProperty("components").GetProperty("headers");
        string[] sent = [.. response.Headers.Concat(response.Content.Headers).Select(static header => header.Key)];
        foreach (var header in described.EnumerateObject())
        {
            Assert.Equal($"#/components/headers/{header.Name}", header.Value.GetProperty("$ref").GetString());
            Assert.NotEmpty(known.GetProperty(header.Name).GetProperty("description").GetString()!);
            Assert.Contains(header.Name, sent);
        }

        Assert.Equal(sent.Contains("ETag"), described.TryGetProperty("ETag", out _));
        Assert.Equal(sent.Contains("Allow"), described.TryGetProperty("Allow", out _));
    }

    [Fact]
    public async Task One_who_asks_much_that_takes_long_is_told_to_wait_and_keeps_nobody_else_waiting()
    {
        var responder = new Web.Serving.ApiResponder(new QueryRunner(Program.Record), new(Program.Record.Edition), TimeSpan.FromMinutes(2));
        Microsoft.AspNetCore.Http.DefaultHttpContext Asked(string client, int limit)
        {
            var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { Request = { Method = "GET", QueryString = new($"?from=USA&to=NZL&form=treaty&limit={limit}") } };
            context.Request.Headers["X-Forwarded-For"] = $"203.0.113.9, {client}";
            return context;
        }

        var of = Enumerable.Range(1, 12).Select(limit => Asked("192.0.2.1", limit)).ToArray();
        var other = Asked("192.0.2.2", 100);
        var asked = of.Select(context => responder.AnswerAsync(context, "api/v1/reach")).ToArray();
        await responder.AnswerAsync(other, "api/v1/reach");
        await Task.WhenAll(asked);
        Assert.Equal(200, other.Response.StatusCode);
        Assert.Contains(of, static context => context.Response.StatusCode == 429);
        Assert.All(of.Where(static context => context.Response.StatusCode == 429), static context => Assert.Equal("15", context.Response.Headers.RetryAfter));
        Assert.True(of.Count(static context => context.Response.StatusCode == 200) >= 8);
        var again = Asked("192.0.2.1", 12);
        await responder.AnswerAsync(again, "api/v1/reach");
        Assert.Equal(200, again.Response.StatusCode);
    }

    [Fact]
    public async Task What_takes_too_long_is_said_and_is_there_when_asked_for_again()
    {
        var runner = new QueryRunner(Program.Record);
        var responder = new Web.Serving.ApiResponder(runner, new(Program.Record.Edition), TimeSpan.Zero);
        var statuses = new List<int>();
        for (var i = 0; i < 400 && statuses.LastOrDefault() != 200; i++)
        {
            var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { Request = { Method = "GET", QueryString = new("?to=SWE") } };
            await responder.AnswerAsync(context, "api/v1/ask");
            statuses.Add(context.Response.StatusCode);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal((503, 200), (statuses[0], statuses[^1]));
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string text, string mediaType = "text/markdown")
    {
        using var content = new StringContent(text, Encoding.UTF8, mediaType);
        return await served.Client.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    private static byte[] Decoded(byte[] body, string? coding)
    {
        using var from = new MemoryStream(body);
        using Stream stream = coding switch { "br" => new BrotliStream(from, CompressionMode.Decompress), "gzip" => new GZipStream(from, CompressionMode.Decompress), _ => from };
        using var to = new MemoryStream();
        stream.CopyTo(to);
        return to.ToArray();
    }
}
