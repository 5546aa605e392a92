using System.Diagnostics;
using System.Text.Json;
using Assure.Web.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Assure.Web.Tests.Mcp;

public sealed class McpTests(ConnectedClient connected) : IClassFixture<ConnectedClient>
{
    private static readonly string[] Tools = ["ask", "timeline", "changes", "what-if", "compare", "reach", "search", "sources"];
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "assure-web.dll");

    public static TheoryData<string, string> Calls => new()
    {
        { "ask", """{"to": ["SWE"], "from": ["RUS"]}""" },
        { "timeline", """{"from": "RUS", "to": "SWE", "lang": "sv"}""" },
        { "changes", """{"before": "2023-01-01", "after": "2024-12-31", "from": ["RUS"]}""" },
        { "what-if", """{"assume": ["not member(SWE, nato)"]}""" },
        { "compare", """{"text": ["us-1995", "uk-1995"]}""" },
        { "reach", """{"from": "USA", "to": ["NZL"], "form": "treaty", "most": 1}""" },
        { "search", """{"words": "bruma", "most": 3}""" },
        { "sources", """{"name": "S/1995/261"}""" },
    };

    [Fact]
    public async Task A_client_is_offered_read_only_tools_with_schemas()
    {
        await using var client = await ProcessAsync();
        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Tools, tools.Select(static tool => tool.Name));
        Assert.All(tools, static tool =>
        {
            var protocol = tool.ProtocolTool;
            Assert.True(protocol.Annotations is { ReadOnlyHint: true, DestructiveHint: false, IdempotentHint: true, OpenWorldHint: false });
            Assert.Equal("object", protocol.InputSchema.GetProperty("type").GetString());
            Assert.False(protocol.InputSchema.GetProperty("additionalProperties").GetBoolean());
            Assert.All(protocol.InputSchema.GetProperty("properties").EnumerateObject(), static one => Assert.NotEmpty(one.Value.GetProperty("description").GetString()!));
            Assert.NotNull(protocol.OutputSchema);
        });
        Assert.Contains("Quote the sentence as it is", client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_tool_answers_with_sentence_citations_edition_and_doubt()
    {
        await using var client = await ProcessAsync();
        foreach (var (name, arguments) in Calls.Select(static call => call.Data))
        {
            var result = await client.CallToolAsync(name, Arguments(arguments), cancellationToken: TestContext.Current.CancellationToken);
            var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
            Assert.True(result.IsError is not true, $"{name}: {text}");
            var structured = result.StructuredContent!.Value;
            Assert.Empty(new Schema(ToolAnswer.Schema).Errors(ToolAnswer.Schema, structured));
            Assert.Equal(Program.Record.Edition.Edition, structured.GetProperty("edition").GetString());
            Assert.NotEmpty(structured.GetProperty("sentence").GetString()!);
            Assert.Contains(Program.Record.Edition.Edition, text, StringComparison.Ordinal);
            Assert.Equal(name is "what-if" or "reach", structured.GetProperty("hypothetical").GetBoolean());
            var command = structured.GetProperty("command").GetString()!;
            Assert.StartsWith($"assure {name} ", command, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_answer_has_the_bytes_of_the_command_and_cites_what_it_rests_on()
    {
        await using var client = await ProcessAsync();
        var result = await client.CallToolAsync("ask", Arguments("""{"to": ["SWE"], "from": ["RUS"], "promise": ["non-use"]}"""), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Program.Run("ask", "SWE", "--from", "RUS", "--promise", "non-use", "--format", "md").Output, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
        var structured = result.StructuredContent!.Value;
        using var data = JsonDocument.Parse(Program.Run("ask", "SWE", "--from", "RUS", "--promise", "non-use", "--format", "json").Bytes);
        Assert.True(JsonElement.DeepEquals(data.RootElement, structured.GetProperty("data")));
        var answer = Assert.Single(structured.GetProperty("answers").EnumerateArray());
        Assert.Equal(data.RootElement.GetProperty("answers")[0].GetProperty("sentence").GetProperty("en").GetString(), answer.GetProperty("sentence").GetString());
        Assert.Contains(answer.GetProperty("citations").EnumerateArray(), static one => one.TryGetProperty("symbol", out var symbol) && symbol.GetString() == "S/1995/261");
        Assert.Contains(answer.GetProperty("doubt").EnumerateArray(), static one => one.GetProperty("id").GetString() == "assoc-95" && one.GetProperty("matters").GetBoolean());
    }

    [Theory]
    [InlineData("ask", """{"to": ["SWE"], "from": ["RUS"]}""", "Russia's 1995 declaration (S/1995/261) rules out nuclear use against Sweden")]
    [InlineData("ask", """{"to": ["SWE"]}""", "Eight of the nine nuclear-armed states have promised not to use nuclear weapons against Sweden")]
    [InlineData("ask", """{"to": ["SWE"], "lang": "sv"}""", "Åtta av de nio stater som har kärnvapen har lovat")]
    [InlineData("ask", """{"to": ["SWE"], "strict": true}""", "The United States' 1995 declaration")]
    [InlineData("ask", """{"to": ["nato"], "from": ["RUS"]}""", "Russia: To 29 of 32")]
    [InlineData("ask", """{"to": ["SWE", "FIN"], "from": ["RUS"]}""", "Russia's 1995 declaration (S/1995/261) rules out nuclear use against Sweden")]
    [InlineData("timeline", """{"from": "RUS", "to": "SWE"}""", "Russia's 1995 declaration (S/1995/261) rules out nuclear use against Sweden, unless Sweden attacks Russia, its forces, allies or security partners")]
    [InlineData("timeline", """{"from": "RUS", "to": "SWE", "until": "2010-01-01"}""", "On 1 January 2010 Russia's 1995 declaration (S/1995/261) ruled out nuclear use against Sweden")]
    [InlineData("changes", """{"before": "2023-01-01", "after": "2024-12-31", "from": ["RUS"]}""", "Between 1 January 2023 and 31 December 2024 answers changed 2 times")]
    [InlineData("changes", """{"before": "2026.1", "after": "2026-07-31"}""", "The world changed: Nothing: both sides are asked about one day. The record was corrected: ")]
    [InlineData("what-if", """{"assume": ["not member(SWE, nato)"]}""", "HYPOTHETICAL. Assumed, and not on record: not member(SWE, nato). 3 of the ")]
    [InlineData("compare", """{"text": ["us-1995", "uk-1995"]}""", "They are not comparable")]
    [InlineData("compare", """{"from": ["RUS"]}""", "The Budapest memorandum for Belarus (Russia) [budapest-belarus]; ")]
    [InlineData("reach", """{"from": "USA", "to": ["NZL"], "form": "treaty", "most": 1}""", "4 smallest sets of changes would do it")]
    [InlineData("reach", """{"from": "USA", "to": ["SWE"]}""", "It is so already: promised")]
    [InlineData("search", """{"words": "bruma"}""", "Found for “bruma” (1): Myanmar (state MMR).")]
    [InlineData("search", """{"words": "qqqqqqqq"}""", "Nothing in the record is called anything like “qqqqqqqq”.")]
    [InlineData("sources", """{"name": "S/1995/261"}""", "S/1995/261 (1): s-1995-261 · Declaration of Russia on security assurances")]
    [InlineData("sources", """{}""", "Sources, and what rests on them (")]
    public async Task The_sentence_answers_the_question_in_plain_words(string tool, string arguments, string begins)
    {
        var result = await connected.Client.CallToolAsync(tool, Arguments(arguments), cancellationToken: TestContext.Current.CancellationToken);
        var sentence = result.StructuredContent!.Value.GetProperty("sentence").GetString()!;
        Assert.StartsWith(begins, sentence, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[*`\\\n]", sentence);
        Assert.DoesNotContain("texts read to 31", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"from": "RUS", "to": "SWE"}""", "The answer has stood since 7 March 2024; since 1 January 1945 it has changed 5 times.")]
    [InlineData("""{"from": "RUS", "to": "SWE", "since": "2024-03-06"}""", "The answer has stood since 7 March 2024; since 6 March 2024 it has changed once.")]
    [InlineData("""{"from": "RUS", "to": "SWE", "since": "2024-03-07"}""", "The answer has stood since 7 March 2024, without a change.")]
    [InlineData("""{"from": "RUS", "to": "SWE", "until": "2010-01-01"}""", "The answer had stood since 21 April 2000; since 1 January 1945 it had changed 4 times.")]
    [InlineData("""{"from": "RUS", "to": "SWE", "lang": "sv"}""", "Svaret har stått sig sedan den 7 mars 2024; sedan den 1 januari 1945 har det ändrats 5 gånger.")]
    public async Task The_sentence_of_a_timeline_says_what_holds_last_since_when_and_how_many_changes_there_were(string arguments, string ends)
    {
        var result = await connected.Client.CallToolAsync("timeline", Arguments(arguments), cancellationToken: TestContext.Current.CancellationToken);
        Assert.EndsWith(ends, result.StructuredContent!.Value.GetProperty("sentence").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doubt_of_a_group_is_that_of_the_answers_to_its_members()
    {
        var doubt = await DoubtAsync("ask", """{"to": ["nato"], "from": ["RUS"]}""");
        Assert.Equal(Turns("ask", "nato", "--from", "RUS", "--format", "json", "--details"), doubt);
        Assert.Contains(("doubts", "assoc-95", true), doubt);
    }

    [Fact]
    public async Task The_doubt_of_a_timeline_is_that_of_each_of_its_spans()
    {
        var doubt = await DoubtAsync("timeline", """{"from": "RUS", "to": "SWE"}""");
        foreach (var day in (string[])["1978-05-26", "1993-11-02", "1995-04-05", "2000-04-21", "2024-03-07", "2026-07-31"])
        {
            Assert.Subset(Known(doubt), Known(Turns("ask", "SWE", "--from", "RUS", "--promise", "non-use", "--on", day, "--format", "json")));
        }

        var result = await connected.Client.CallToolAsync("timeline", Arguments("""{"from": "RUS", "to": "SWE"}"""), cancellationToken: TestContext.Current.CancellationToken);
        var last = result.StructuredContent!.Value.GetProperty("answers").EnumerateArray().Last();
        Assert.Contains(last.GetProperty("doubt").EnumerateArray(), static one => one.GetProperty("id").GetString() == "assoc-95");
    }

    [Fact]
    public async Task The_doubt_of_an_assumption_is_that_of_the_answers_it_changes_before_and_after()
    {
        var doubt = await DoubtAsync("what-if", """{"assume": ["not member(SWE, nato)"], "from": ["RUS"], "promise": ["non-use"]}""");
        Assert.Subset(Known(doubt), Known(Turns("ask", "SWE", "--from", "RUS", "--promise", "non-use", "--format", "json")));
        Assert.Empty(await DoubtAsync("what-if", """{"assume": ["not member(SWE, nato)"], "from": ["CHN"]}"""));
    }

    [Fact]
    public async Task The_doubt_of_a_wanted_answer_is_that_of_the_answer_as_it_is_and_as_it_would_be()
    {
        var doubt = await DoubtAsync("reach", """{"from": "USA", "to": ["NZL"], "form": "treaty", "most": 1}""");
        Assert.Subset(Known(doubt), Known(Turns("ask", "NZL", "--from", "USA", "--promise", "non-use", "--format", "json")));
    }

    [Fact]
    public async Task A_comparison_turns_on_what_makes_another_of_it_and_on_nothing_else()
    {
        static string Groups(params string[] more)
        {
            using var data = JsonDocument.Parse(Program.Run(["compare", "us-1995", "uk-1995", "--format", "json", .. more]).Bytes);
            return data.RootElement.GetProperty("comparison").GetProperty("groups").ToString();
        }

        var (readings, plain) = (Program.Record.Edition.Disputes, Groups());
        var doubt = (await DoubtAsync("compare", """{"text": ["us-1995", "uk-1995"]}""")).Where(one => readings.Any(reading => reading.Id == one.Id)).ToArray();
        Assert.NotEmpty(doubt);
        Assert.Equal(
            doubt.Where(static one => one.Matters == true).Select(static one => one.Id).Order(StringComparer.Ordinal),
            readings.Where(reading => reading.Readings.Any(way => Groups("--reading", $"{reading.Id}={way.Id}") != plain)).Select(static reading => reading.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ask", """{"to": ["nato"], "from": ["RUS"], "promise": ["non-use"]}""", "s-1995-261")]
    [InlineData("what-if", """{"assume": ["not member(SWE, nato)"]}""", "s-1995-261")]
    [InlineData("what-if", """{"assume": ["ratified(USA, rarotonga-p2)"]}""", "rarotonga-protocol-2")]
    [InlineData("timeline", """{"from": "RUS", "to": "SWE"}""", "s-1995-261")]
    [InlineData("changes", """{"before": "2024-01-01", "after": "2024-12-31", "from": ["RUS"]}""", "nato-swe-2024")]
    [InlineData("compare", """{"text": ["us-1995", "uk-1995"]}""", "s-1995-263")]
    [InlineData("compare", """{"from": ["RUS"]}""", "s-1995-261")]
    [InlineData("reach", """{"from": "USA", "to": ["NZL"], "form": "treaty", "most": 1}""", "s-1995-263")]
    [InlineData("sources", """{"name": "S/1995/261"}""", "s-1995-261")]
    public async Task Citations_are_gathered_from_whatever_an_answer_names(string tool, string arguments, string source)
    {
        var result = await connected.Client.CallToolAsync(tool, Arguments(arguments), cancellationToken: TestContext.Current.CancellationToken);
        string[] cited = [.. result.StructuredContent!.Value.GetProperty("citations").EnumerateArray().Select(static one => one.GetProperty("source").GetString()!)];
        Assert.Contains(source, cited);
    }

    [Fact]
    public async Task Search_finds_what_people_call_things()
    {
        await using var client = await ProcessAsync();
        var found = new Dictionary<string, IReadOnlyList<(string, string)>>();
        foreach (var (written, _, _) in Finds.All)
        {
            var result = await client.CallToolAsync("search", new Dictionary<string, object?> { ["words"] = written, ["most"] = 3 }, cancellationToken: TestContext.Current.CancellationToken);
            var data = result.StructuredContent!.Value.GetProperty("data");
            found[written] = [.. data.GetProperty("found").EnumerateArray().Select(static one => (one.GetProperty("sort").GetString()!, one.GetProperty("id").GetString()!))];
        }

        Assert.Empty(Finds.Missed(written => found[written]));
    }

    [Fact]
    public async Task Long_data_is_given_when_asked_for()
    {
        await using var client = await ProcessAsync();
        var brief = await client.CallToolAsync("ask", Arguments("""{"to": ["SWE"]}"""), cancellationToken: TestContext.Current.CancellationToken);
        var full = await client.CallToolAsync("ask", Arguments("""{"to": ["SWE"], "full": true}"""), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(JsonValueKind.Null, brief.StructuredContent!.Value.GetProperty("data").ValueKind);
        Assert.Equal(JsonValueKind.Object, full.StructuredContent!.Value.GetProperty("data").ValueKind);
    }

    [Theory]
    [InlineData("ask", """{"to": ["Swedn"]}""", "Sweden (SWE)")]
    [InlineData("ask", """{}""", "'to' is missing")]
    [InlineData("ask", """{"to": ["SWE"], "format": "csv"}""", "has no parameter 'format'")]
    [InlineData("ask", """{"to": ["SWE"], "record": "/etc"}""", "has no parameter 'record'")]
    [InlineData("ask", """{"to": {"x": 1}}""", "'to' is not in due form")]
    [InlineData("ask", """{"to": ["--record=/etc"]}""", "no state, territory or group is called")]
    [InlineData("what-if", """{"assume": ["not member(SWE, nat)"]}""", "nato")]
    [InlineData("sources", """{"name": "no-such"}""", "all of them: the tool sources")]
    [InlineData("ask", """{"to": ["SWE"], "people": true}""", "a group, such as nato; or: the command atlas of the terminal")]
    [InlineData("check", """{}""", "there is no tool 'check'")]
    public async Task What_cannot_be_answered_is_an_error_that_says_why(string tool, string arguments, string words)
    {
        await using var client = await ProcessAsync();
        var result = await client.CallToolAsync(tool, Arguments(arguments), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.IsError);
        var said = string.Join('\n', result.Content.OfType<TextContentBlock>().Select(static block => block.Text));
        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.DoesNotContain("/api/", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_but_the_protocol_is_printed_and_the_program_ends_with_its_input()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, ArgumentList = { Assembly, "mcp", "--record", Repository.Record } };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"words":"sverige"}}}""");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        string[] lines = [(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!, (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!];
        process.StandardInput.Close();
        var rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("", 0), (rest, process.ExitCode));
        Assert.Equal([1, 2], lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()).Order());
    }

    private async Task<ISet<(string Kind, string Id, bool? Matters)>> DoubtAsync(string tool, string arguments)
    {
        var result = await connected.Client.CallToolAsync(tool, Arguments(arguments), cancellationToken: TestContext.Current.CancellationToken);
        return result.StructuredContent!.Value.GetProperty("doubt").EnumerateArray()
            .Select(static one => (one.GetProperty("kind").GetString()!, one.GetProperty("id").GetString()!, one.GetProperty("matters") is { ValueKind: not JsonValueKind.Null } matters ? matters.GetBoolean() : (bool?)null)).ToHashSet();
    }

    private static HashSet<(string, string)> Known(IEnumerable<(string Kind, string Id, bool? Matters)> doubt) => [.. doubt.Select(static one => (one.Kind, one.Id))];

    /// <summary>All that the answers of a command turn on; what matters to one of them matters.</summary>
    private static HashSet<(string Kind, string Id, bool? Matters)> Turns(params string[] arguments)
    {
        using var data = JsonDocument.Parse(Program.Run(arguments).Bytes);
        return
        [
            .. data.RootElement.GetProperty("answers").EnumerateArray().SelectMany(static answer => answer.GetProperty("turnsOn").EnumerateObject())
                .SelectMany(static turns => turns.Value.EnumerateArray().Select(one => (Kind: turns.Name, Id: one.GetProperty("id").GetString()!, Matters: one.GetProperty("matters").GetBoolean())))
                .GroupBy(static one => (one.Kind, one.Id)).Select(static same => (same.Key.Kind, same.Key.Id, (bool?)same.Any(static one => one.Matters))),
        ];
    }

    private static Task<McpClient> ProcessAsync() => ConnectedClient.ProcessAsync();

    private static Dictionary<string, object?> Arguments(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!.ToDictionary(static one => one.Key, static one => (object?)one.Value);
}
