using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assure.Record;
using Assure.Reports.Export;
using Assure.Reports.Json;
using Assure.Web.Queries;
using Assure.Web.Serving;

namespace Assure.Web.Api;

/// <summary>The description of the API in OpenAPI 3.1, made from the catalogue of queries and the list of files.</summary>
/// <param name="catalogue">The queries.</param>
/// <param name="record">The edition.</param>
/// <param name="folders">The files.</param>
internal sealed class OpenApi(QueryCatalogue catalogue, RecordEdition record, ImmutableArray<DataFolder> folders)
{
    private const string SchemaName = "answers.schema.json";
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] TextTypes = ["text/markdown", "text/plain"];
    private static readonly (int Status, string Meaning, string[] Headers)[] Problems =
    [
        (400, "The question is not in due form: a parameter is unknown, missing, too long, out of bounds, or not used by what is asked.", []),
        (404, "Something is named that there is not; `nearest` tells what was probably meant.", []),
        NotAllowed,
        .. TooLong,
        (422, "The question is in due form and cannot be answered, or the draft has errors, which `diagnostics` lists.", []),
        (429, "One who asks has as many questions waiting as one may that take long; others are not kept waiting by them.", [RetryAfter]),
        (503, "Too much is asked for at once, or the answer takes too long; it is worked out all the same, and there when asked for again.", [RetryAfter]),
    ];

    private static readonly (int Status, string Meaning, string[] Headers)[] ProblemsOfTexts =
    [
        (413, "The text is too long.", []),
        (415, "The text is sent as another media type than `text/markdown` or `text/plain`.", []),
    ];

    private const string RetryAfter = "Retry-After";
    private static (int, string, string[]) NotAllowed => (405, "The address is asked by another method than those that `Allow` lists.", ["Allow"]);

    private static (int, string, string[])[] TooLong =>
    [
        (414, "The address is too long. One several times too long is refused with the status alone.", []),
        (431, "There are too many headers, or too long ones. Where there are several times too many, the status alone is sent.", []),
    ];

    private static readonly (string Name, string Means, string[] Values)[] AnswerHeaders =
    [
        ("ETag", "A weak tag, made from the edition, the program and the question. Sent back as `If-None-Match`, it saves sending the same again.", []),
        ("Cache-Control", "May be kept by anyone, and is asked after each time.", ["public, no-cache"]),
        ("Vary", "What is sent depends on what coding is accepted: Brotli, gzip or none.", ["Accept-Encoding"]),
        ("Content-Encoding", "The coding of what is sent; left out where there is none.", ["br", "gzip"]),
        ("Access-Control-Allow-Origin", "Any page may read it.", ["*"]),
        ("Access-Control-Expose-Headers", "What a page may read of the head besides.", ["ETag, Retry-After"]),
        (RetryAfter, "In how many seconds it is worth asking again.", []),
        ("Allow", "The methods by which the address may be asked.", []),
    ];

    private static readonly string[] OfAnswers = ["ETag", "Cache-Control", "Vary", "Content-Encoding", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers"];
    private static readonly string[] OfKnown = ["ETag", "Cache-Control", "Vary", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers"];
    private static readonly string[] OfProblems = ["Access-Control-Allow-Origin", "Access-Control-Expose-Headers"];

    /// <summary>Of what is served: queries and files.</summary>
    /// <param name="package">The paths of the files that the record itself is.</param>
    /// <returns>UTF-8, ended by LF.</returns>
    public byte[] Served(IEnumerable<string> package) => Document("Read-only queries, each answered by a command of the terminal, byte for byte; and the files of the site.", [.. catalogue.All.Select(PathOf), .. Files(isServed: true), .. Package(package, isServed: true)], isServed: true);

    /// <summary>Of the site as files.</summary>
    /// <param name="package">The paths of the files that the record itself is.</param>
    /// <returns>UTF-8, ended by LF.</returns>
    public byte[] Static(IEnumerable<string> package) => Document("The files of the site. Each holds what a command of the terminal prints, byte for byte. A site that is served also answers queries.", [.. Files(isServed: false), .. Package(package, isServed: false)], isServed: false);

    private byte[] Document(string description, IEnumerable<(string Path, JsonObject Item)> paths, bool isServed)
    {
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Assure",
                ["version"] = $"{record.Edition}+{JsonNames.Schema}",
                ["description"] = $"{description} Edition {record.Edition}, texts read to {JsonNames.Of(record.ReadUpTo)}. Cite as: {HowToCite.Of(record)}",
                ["license"] = new JsonObject { ["name"] = HowToCite.Licence },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "..", ["description"] = "Where this document stands, one folder up." }),
            ["paths"] = new JsonObject(paths.Select(static one => KeyValuePair.Create(one.Path, (JsonNode?)one.Item))),
            ["components"] = isServed ? new JsonObject { ["schemas"] = Schemas(), ["headers"] = Headers() } : new JsonObject { ["schemas"] = Schemas() },
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, Layout), (byte)'\n'];
    }

    private (string Path, JsonObject Item) PathOf(Query query)
    {
        var item = new JsonObject { ["get"] = Operation(query, query.Parameters, isPost: false) };
        if (query.Document is { } document)
        {
            item["post"] = Operation(query, query.Parameters.Where(one => one.Name != document), isPost: true);
        }

        return ("/" + ApiAddresses.Queries + query.Name, item);
    }

    private static JsonObject Operation(Query query, IEnumerable<QueryParameter> parameters, bool isPost)
    {
        var operation = new JsonObject
        {
            ["operationId"] = isPost ? query.Name + "-text" : query.Name,
            ["summary"] = query.Summary,
            ["description"] = $"{query.Description}\n\nAnswered by `assure {query.Name}`.",
            ["parameters"] = new JsonArray([.. parameters.Select(parameter => InQuery(query, parameter))]),
        };
        if (isPost)
        {
            operation["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["description"] = "A draft: a literate document, or clauses alone.",
                ["content"] = new JsonObject(TextTypes.Select(static type => KeyValuePair.Create(type, (JsonNode?)new JsonObject { ["schema"] = new JsonObject { ["type"] = "string", ["maxLength"] = QueryReader.LongestDocument } }))),
            };
        }

        operation["responses"] = Responses(Content(query, query.Formats), isPost ? [] : OfAnswers, isPost ? [.. Problems.Where(static one => one.Status != 405), .. ProblemsOfTexts] : Problems);
        return operation;
    }

    private static JsonObject InQuery(Query query, QueryParameter parameter)
    {
        var described = new JsonObject { ["name"] = parameter.Name, ["in"] = "query", ["description"] = parameter.Description };
        if (parameter.IsRequired)
        {
            described["required"] = true;
        }

        described["schema"] = ParameterSchema.Of(parameter);
        if (query.Examples[0].Values.Where(value => value.Name == parameter.Name).Select(static value => value.Value).ToArray() is { Length: > 0 } values)
        {
            described["example"] = parameter.Most > 1 ? new JsonArray([.. values.Select(static value => (JsonNode)value)])
                : parameter.Kind == ParameterKind.Flag ? values[0] == "true"
                : values[0];
        }

        return described;
    }

    private IEnumerable<(string Path, JsonObject Item)> Files(bool isServed) => folders.Select(folder => ("/" + folder.Template, new JsonObject
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = folder.Template.Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal),
            ["summary"] = folder.Query.Summary,
            ["description"] = $"{folder.Query.Description}\n\nThe file holds what `{folder.Command}` prints.",
            ["parameters"] = new JsonArray(
            [
                .. folder.Values[0].Select(value => new JsonObject
                {
                    ["name"] = value.Name,
                    ["in"] = "path",
                    ["required"] = true,
                    ["description"] = "The code of a state, in capitals.",
                    ["schema"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. folder.Values.Select(values => values.First(one => one.Name == value.Name).Value).Distinct().Select(static code => (JsonNode)code)]) },
                }),
            ]),
            ["responses"] = OfFile(Content(folder.Query, [folder.Fixed.First(static one => one.Name == Query.FormatName).Value]), isServed),
        },
    }));

    /// <summary>The record itself, file by file.</summary>
    private static IEnumerable<(string Path, JsonObject Item)> Package(IEnumerable<string> paths, bool isServed) => paths.Order(StringComparer.Ordinal).Select(path => ("/" + path, new JsonObject
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = path.Replace('/', '-'),
            ["summary"] = path.StartsWith(PackageFiles.Folder, StringComparison.Ordinal) ? "A file of the record as a Frictionless data package" : path == PackageFiles.Archive ? "The record as one JSON document, with its schema, packed" : "The schema of the record as one document",
            ["description"] = $"One of the files that `assure export` writes. `/{PackageFiles.Folder}datapackage.json` describes every table and column.",
            ["responses"] = OfFile(new() { [MediaTypes.Of(path).Split(';')[0]] = new JsonObject { ["schema"] = path == PackageFiles.Archive ? [] : new JsonObject { ["type"] = path.EndsWith(".json", StringComparison.Ordinal) ? "object" : "string" } } }, isServed),
        },
    }));

    private static JsonObject OfFile(JsonObject content, bool isServed) => isServed ? Responses(content, OfAnswers, [NotAllowed, .. TooLong]) : Responses(content, [], []);

    private static JsonObject Content(Query query, IEnumerable<string> formats) => new(formats.Select(format => KeyValuePair.Create(
        ApiAddresses.MediaType(format).Split(';')[0],
        (JsonNode?)new JsonObject { ["schema"] = format == "json" ? Reference(query.Schema) : new JsonObject { ["type"] = "string" } })));

    /// <summary>What may come of asking.</summary>
    /// <param name="content">The answer, by media type.</param>
    /// <param name="headers">The headers of an answer; with a tag among them it may be known already.</param>
    /// <param name="problems">What may go wrong.</param>
    private static JsonObject Responses(JsonObject content, string[] headers, IEnumerable<(int Status, string Meaning, string[] Headers)> problems)
    {
        var responses = new JsonObject { ["200"] = Response("The answer.", headers) };
        responses["200"]!["content"] = content;
        if (headers.Length > 0)
        {
            responses["304"] = Response("Whoever asks has the answer already: the edition and the question are those of `If-None-Match`.", OfKnown);
        }

        foreach (var (status, meaning, more) in problems.OrderBy(static one => one.Status))
        {
            responses[$"{status}"] = Response(meaning, [.. more, .. OfProblems]);
            responses[$"{status}"]!["content"] = new JsonObject { [ProblemJson.MediaType.Split(';')[0]] = new JsonObject { ["schema"] = Reference("Problem") } };
        }

        return responses;
    }

    private static JsonObject Response(string meaning, string[] headers)
    {
        var response = new JsonObject { ["description"] = meaning };
        if (headers.Length > 0)
        {
            response["headers"] = new JsonObject(headers.Select(static name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["$ref"] = $"#/components/headers/{name}" })));
        }

        return response;
    }

    private static JsonObject Headers() => new(AnswerHeaders.Select(static header =>
    {
        var schema = new JsonObject { ["type"] = header.Name == RetryAfter ? "integer" : "string" };
        if (header.Values.Length > 0)
        {
            schema["enum"] = new JsonArray([.. header.Values.Select(static value => (JsonNode)value)]);
        }

        return KeyValuePair.Create(header.Name, (JsonNode?)new JsonObject { ["description"] = header.Means, ["schema"] = schema });
    }));

    private static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    private static JsonObject Schemas()
    {
        using var file = typeof(OpenApi).Assembly.GetManifestResourceStream(SchemaName)!;
        using var reader = new StreamReader(file);
        // Within this document the published schema's own definitions stand one place further down.
        var answers = JsonNode.Parse(reader.ReadToEnd().Replace("\"#/$defs/", "\"#/components/schemas/Answers/$defs/", StringComparison.Ordinal))!.AsObject();
        answers.Remove("$schema");
        var own = JsonNode.Parse(OwnSchemas)!.AsObject();
        own.Insert(0, "Answers", answers);
        return own;
    }

    private const string OwnSchemas = """
        {
          "Sources": {
            "type": "object",
            "properties": {
              "schema": {"type": "integer"}, "edition": {"type": "string"}, "record": {"type": "string"},
              "sources": {"type": "array", "items": {"type": "object", "properties": {
                "id": {"type": "string"}, "title": {"type": "string"}, "read": {"type": "string"},
                "instruments": {"type": "array", "items": {"type": "string"}},
                "clauses": {"type": "array", "items": {"type": "object", "required": ["of", "clause", "at", "verified", "writtenAt"]}},
                "rows": {"type": "array", "items": {"type": "object", "required": ["table", "row"]}}
              }, "required": ["id", "instruments", "clauses", "rows"]}}
            },
            "required": ["schema", "edition", "record", "sources"]
          },
          "Found": {
            "type": "object",
            "properties": {
              "schema": {"type": "integer"}, "edition": {"type": "string"}, "record": {"type": "string"}, "searched": {"type": "string"},
              "found": {"type": "array", "items": {"type": "object", "properties": {
                "sort": {"enum": ["state", "territory", "group", "instrument", "treaty", "reading", "relation", "source"]},
                "id": {"type": "string"},
                "name": {"type": "object", "properties": {"en": {"type": "string"}, "sv": {"type": "string"}}, "required": ["en", "sv"]},
                "matched": {"type": "string"},
                "distance": {"type": "integer", "minimum": 0}
              }, "required": ["sort", "id", "name", "matched", "distance"]}}
            },
            "required": ["schema", "edition", "record", "searched", "found"]
          },
          "Problem": {
            "description": "Problem details, RFC 9457.",
            "type": "object",
            "properties": {
              "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"},
              "expected": {"type": "string"}, "nearest": {"type": "string"},
              "diagnostics": {"type": "array", "items": {"type": "object", "required": ["id", "severity", "message", "line", "column"]}}
            },
            "required": ["type", "title", "status", "detail"]
          }
        }
        """;
}
