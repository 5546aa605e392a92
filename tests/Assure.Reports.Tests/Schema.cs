using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assure.Reports.Tests;

/// <summary>Validates JSON by the part of JSON Schema that the published schema uses; a keyword it does not know fails the test.</summary>
internal sealed class Schema
{
    private static readonly string[] Passive = ["$schema", "$defs", "title", "description"];
    private readonly JsonElement root;

    private Schema(JsonElement root) => this.root = root;

    public static Schema Load(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    public IReadOnlyList<string> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        var errors = new List<string>();
        Check(root, document.RootElement, "$", errors);
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
                    Check(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, at, errors);
                    break;
                case "type" when !IsOf(value, rule.GetString()!):
                    errors.Add($"{at}: not of type {rule}");
                    break;
                case "type":
                    break;
                case "enum" when rule.EnumerateArray().All(allowed => !JsonElement.DeepEquals(allowed, value)):
                    errors.Add($"{at}: {value} is not among {rule}");
                    break;
                case "enum":
                    break;
                case "minimum" when value.GetDouble() < rule.GetDouble():
                    errors.Add($"{at}: less than {rule}");
                    break;
                case "minimum":
                    break;
                case "pattern" when value.ValueKind != JsonValueKind.String || !Regex.IsMatch(value.GetString()!, rule.GetString()!):
                    errors.Add($"{at}: {value} does not match {rule}");
                    break;
                case "pattern":
                    break;
                case "required" when value.ValueKind == JsonValueKind.Object:
                    errors.AddRange(rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: no {name}"));
                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    CheckProperties(rule, value, at, errors);
                    break;
                case "properties" or "required":
                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
                    {
                        Check(rule, item, $"{at}[{index}]", errors);
                    }

                    break;
                case "items":
                    break;
                case "anyOf":
                    CheckAny(rule, value, at, errors);
                    break;
                default:
                    Assert.Contains(keyword.Name, Passive);
                    break;
            }
        }
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string at, List<string> errors)
    {
        foreach (var property in value.EnumerateObject())
        {
            // The shape only grows, and every field it grows by is published.
            if (properties.TryGetProperty(property.Name, out var schema))
            {
                Check(schema, property.Value, $"{at}.{property.Name}", errors);
            }
            else
            {
                errors.Add($"{at}: {property.Name} is not in the schema");
            }
        }
    }

    private void CheckAny(JsonElement schemas, JsonElement value, string at, List<string> errors)
    {
        var tried = new List<string>();
        foreach (var schema in schemas.EnumerateArray())
        {
            var found = new List<string>();
            Check(schema, value, at, found);
            if (found.Count == 0)
            {
                return;
            }

            tried.AddRange(found);
        }

        errors.Add($"{at}: none of several fits ({string.Join("; ", tried.Take(3))})");
    }

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
