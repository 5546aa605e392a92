using System.Diagnostics;
using System.Text.Json;
using Assure.Web.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Assure.Web.Tests.Mcp;

public sealed class McpTests
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
    [InlineData("ask", """{"to": ["SWE"], "format": "csv"}""", "'format' is not in due form")]
    [InlineData("ask", """{"to": ["SWE"], "record": "/etc"}""", "has no parameter 'record'")]
    [InlineData("ask", """{"to": {"x": 1}}""", "'to' is not in due form")]
    [InlineData("ask", """{"to": ["--record=/etc"]}""", "no state, territory or group is called")]
    [InlineData("what-if", """{"assume": ["not member(SWE, nat)"]}""", "nato")]
    [InlineData("check", """{}""", "there is no tool 'check'")]
    public async Task What_cannot_be_answered_is_an_error_that_says_why(string tool, string arguments, string words)
    {
        await using var client = await ProcessAsync();
        var result = await client.CallToolAsync(tool, Arguments(arguments), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.IsError);
        Assert.Contains(words, string.Join('\n', result.Content.OfType<TextContentBlock>().Select(static block => block.Text)), StringComparison.Ordinal);
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

    private static Task<McpClient> ProcessAsync() => McpClient.CreateAsync(
        new StdioClientTransport(new() { Name = "assure", Command = "dotnet", Arguments = [Assembly, "mcp", "--record", Repository.Record] }),
        cancellationToken: TestContext.Current.CancellationToken);

    private static Dictionary<string, object?> Arguments(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!.ToDictionary(static one => one.Key, static one => (object?)one.Value);
}
