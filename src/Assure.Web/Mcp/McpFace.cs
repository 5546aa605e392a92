using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assure.Cli.Errors;
using Assure.Cli.Records;
using Assure.Language.Diagnostics;
using Assure.Web.Api;
using Assure.Web.Queries;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Assure.Web.Mcp;

/// <summary>Offers queries to other programs as read-only tools, by the Model Context Protocol.</summary>
internal sealed class McpFace
{
    private const string InFull = "full";
    private const string Instructions =
        "Answers from the texts who has promised not to use nuclear weapons against whom, on what conditions, on any date. What the texts say: words, not intentions or conduct. "
        + "Quote the sentence as it is, name the edition, and say the doubt where it matters. Whatever is marked hypothetical is assumed, not on record. Use search to find codes and ids.";

    private static readonly string[] Offered = ["ask", "timeline", "changes", "what-if", "compare", "reach", "search", "sources"];
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);
    private readonly QueryRunner runner;
    private readonly ToolAnswer answers;

    /// <summary>Prepares to answer from a record.</summary>
    public McpFace(LoadedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        runner = new(record, Offered);
        answers = new(runner);
        Tools = [.. Offered.Select(name => ToolOf(runner.Catalogue.Find(name)!))];
    }

    /// <summary>The tools.</summary>
    public IList<Tool> Tools { get; }

    /// <summary>Serves one client until its input ends.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told; nothing but the protocol.</param>
    /// <param name="cancelled">Ends the work early.</param>
    public async Task RunAsync(Stream input, Stream output, CancellationToken cancelled)
    {
        var options = new McpServerOptions
        {
            ServerInfo = new() { Name = "assure", Title = "Assure", Version = typeof(McpFace).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = Instructions,
            Capabilities = new() { Tools = new() },
            Handlers = new()
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = Tools }),
                CallToolHandler = async (request, token) => await CallAsync(request.Params?.Name ?? "", request.Params?.Arguments, token).ConfigureAwait(false),
            },
        };
        await using var transport = new StreamServerTransport(input, output, "assure");
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancelled).ConfigureAwait(false);
    }

    /// <summary>What a tool can be told of what the query can: it always gives sentences, and data as they are.</summary>
    private static QueryParameter[] Parameters(Query query) => [.. query.Parameters.Where(static one => one.Name is not (Query.FormatName or "compact"))];

    private static Tool ToolOf(Query query)
    {
        var parameters = Parameters(query);
        var properties = new JsonObject();
        foreach (var parameter in parameters)
        {
            var schema = ParameterSchema.Of(parameter);
            schema["description"] = parameter.Description;
            properties[parameter.Name] = schema;
        }

        properties[InFull] = new JsonObject { ["type"] = "boolean", ["default"] = false, ["description"] = "Whether all data is wanted beside the sentences, however long." };
        var input = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. parameters.Where(static one => one.IsRequired).Select(static one => (JsonNode)one.Name)]),
            ["additionalProperties"] = false,
        };
        return new()
        {
            Name = query.Name,
            Title = query.Summary,
            Description = query.Description,
            InputSchema = JsonSerializer.SerializeToElement(input),
            OutputSchema = ToolAnswer.Schema,
            Annotations = new() { Title = query.Summary, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    private async Task<CallToolResult> CallAsync(string name, IDictionary<string, JsonElement>? arguments, CancellationToken cancelled)
    {
        if (!Offered.Contains(name))
        {
            return Refused(new(404, $"there is no tool '{name}'", string.Join(", ", Offered)));
        }

        var query = runner.Catalogue.Find(name)!;
        var told = (arguments ?? new Dictionary<string, JsonElement>()).Where(static one => one.Key != InFull).SelectMany(static one => Values(one.Value).Select(value => (one.Key, value))).ToArray();
        string[] names = [.. Parameters(query).Select(static one => one.Name), InFull];
        if (told.FirstOrDefault(one => !names.Contains(one.Key)) is { Key: { } unknown })
        {
            return Refused(new(400, $"'{name}' has no parameter '{UserErrorException.Shown(unknown)}'", string.Join(", ", names), NearestName.Find(unknown, names)));
        }

        if (told.FirstOrDefault(static one => one.value is null) is { Key: { } odd })
        {
            return Refused(new(400, $"'{odd}' is not in due form", "a string, a number, true or false, or a list of them, as the tool's schema says"));
        }

        var (asData, problem) = QueryReader.Read(query, told.Select(static one => (one.Key, one.value!)).Append((Query.FormatName, "json")));
        if (asData is null)
        {
            return Refused(problem!);
        }

        var (asPage, _) = QueryReader.Read(query, told.Select(static one => (one.Key, one.value!)).Append((Query.FormatName, "md")));
        var (data, page) = (await AnswerAsync(asData, cancelled).ConfigureAwait(false), await AnswerAsync(asPage!, cancelled).ConfigureAwait(false));
        if ((data.Problem ?? page.Problem) is { } refusal)
        {
            return Refused(refusal);
        }

        var inFull = arguments is not null && arguments.TryGetValue(InFull, out var full) && full.ValueKind == JsonValueKind.True;
        var (text, structured) = answers.Of(asData, page.Bytes, page.Page!, data.Bytes, inFull);
        return new() { Content = [new TextContentBlock { Text = text }], StructuredContent = structured };
    }

    private async Task<QueryAnswer> AnswerAsync(AskedQuery asked, CancellationToken cancelled)
    {
        try
        {
            return await runner.AnswerAsync(asked).WaitAsync(Limit, cancelled).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return QueryAnswer.Without(new(503, $"the answer takes longer than {Limit.TotalSeconds:0} seconds to work out", "a narrower question"));
        }
    }

    private static CallToolResult Refused(QueryProblem problem)
    {
        var lines = new[] { problem.Detail, problem.Expected is null ? null : $"expected: {problem.Expected}", problem.Nearest is null ? null : $"nearest: {problem.Nearest}" };
        // Structured content would have to be an answer; what went wrong is text, and the same as problem details.
        return new() { IsError = true, Content = [new TextContentBlock { Text = string.Join('\n', lines.OfType<string>()) }, new TextContentBlock { Text = Encoding.UTF8.GetString(ProblemJson.Of(problem)) }] };
    }

    /// <summary>The values of an argument, each as an address would have it; null for what is no value.</summary>
    private static IEnumerable<string?> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(static one => one.ValueKind == JsonValueKind.Array ? [null] : Values(one)),
        JsonValueKind.String => [value.GetString()],
        JsonValueKind.Number => [value.GetRawText()],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        JsonValueKind.Null => [],
        _ => [null],
    };
}
