using System.Text.Json.Nodes;

namespace Assure.Web.Queries;

/// <summary>The bounds of parameters as JSON Schema.</summary>
internal static class ParameterSchema
{
    /// <summary>The schema of a parameter: of its value, or of the list of its values where it may be given more than once.</summary>
    public static JsonObject Of(QueryParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var one = OfValue(parameter);
        if (parameter.Most == 1)
        {
            return one;
        }

        var many = new JsonObject { ["type"] = "array", ["items"] = one, ["maxItems"] = parameter.Most };
        if (parameter.IsRequired)
        {
            many["minItems"] = 1;
        }

        return many;
    }

    private static JsonObject OfValue(QueryParameter parameter)
    {
        var schema = parameter.Kind switch
        {
            ParameterKind.Flag => new JsonObject { ["type"] = "boolean" },
            ParameterKind.Number => new JsonObject { ["type"] = "integer", ["minimum"] = parameter.Range.Least, ["maximum"] = parameter.Range.Greatest },
            ParameterKind.Choice => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. parameter.Allowed.Select(static value => (JsonNode)value)]) },
            ParameterKind.Day => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            _ => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = parameter.Longest },
        };
        if (parameter is { Kind: ParameterKind.Words, Pattern: { } pattern })
        {
            schema["pattern"] = pattern;
        }

        if (parameter.Default is { } usual)
        {
            schema["default"] = parameter.Kind switch
            {
                ParameterKind.Flag => usual == "true",
                ParameterKind.Number => int.Parse(usual, System.Globalization.CultureInfo.InvariantCulture),
                _ => usual,
            };
        }

        return schema;
    }
}
