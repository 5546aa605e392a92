using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assure.Tests;

/// <summary>Validates JSON by the part of JSON Schema that our documents use; a keyword it does not know fails the test.</summary>
/// <param name="root">The document in which references are looked up.</param>
internal sealed class Schema(JsonElement root)
{
    private static readonly string[] Passive = ["$schema", "$defs", "title", "description", "default", "format"];

    /// <summary>Whether a field that the schema does not name is wrong.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The schema in a file; a field it does not name is wrong, for the shape only grows, and every field it grows by is published.</summary>
    public static Schema Load(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement) { IsClosed = true };

    /// <summary>All that is wrong with a document.</summary>
    public IReadOnlyList<string> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Errors(root, document.RootElement);
    }

    /// <summary>All that is wrong with a value.</summary>
    public IReadOnlyList<string> Errors(JsonElement schema, JsonElement value)
    {
        var errors = new List<string>();
        Check(schema, value, "$", errors);
        return errors;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var rule = keyword.Value;
            switch (keyword.Name)
            {
                case "$ref":
                    Check(Referred(rule.GetString()!), value, at, errors);
                    break;
                case "type" when Types(rule).All(type => !IsOf(value, type)):
                    errors.Add($"{at}: not of type {rule}");
                    break;
                case "enum" when rule.EnumerateArray().All(allowed => !JsonElement.DeepEquals(allowed, value)):
                    errors.Add($"{at}: {value} is not among {rule}");
                    break;
                case "minimum" when value.GetDouble() < rule.GetDouble():
                    errors.Add($"{at}: less than {rule}");
                    break;
                case "pattern" when value.ValueKind != JsonValueKind.String || !Regex.IsMatch(value.GetString()!, rule.GetString()!):
                    errors.Add($"{at}: {value} does not match {rule}");
                    break;
                case "required" when value.ValueKind == JsonValueKind.Object:
                    errors.AddRange(rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: no {name}"));
                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    foreach (var property in value.EnumerateObject())
                    {
                        if (rule.TryGetProperty(property.Name, out var known))
                        {
                            Check(known, property.Value, $"{at}.{property.Name}", errors);
                        }
                        else if (IsClosed)
                        {
                            errors.Add($"{at}: {property.Name} is not in the schema");
                        }
                    }

                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
                    {
                        Check(rule, item, $"{at}[{index}]", errors);
                    }

                    break;
                case "anyOf" when rule.EnumerateArray().All(one => Errors(one, value).Count > 0):
                    errors.Add($"{at}: none of several fits ({string.Join("; ", rule.EnumerateArray().SelectMany(one => Errors(one, value)).Take(3))})");
                    break;
                case "type" or "enum" or "minimum" or "pattern" or "required" or "properties" or "items" or "anyOf":
                    break;
                default:
                    Assert.Contains(keyword.Name, Passive);
                    break;
            }
        }
    }

    private JsonElement Referred(string reference) => reference["#/".Length..].Split('/').Aggregate(root, static (node, name) => node.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(static type => type.GetString()!) : [rule.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
