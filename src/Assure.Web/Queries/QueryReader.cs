using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assure.Cli.Errors;
using Assure.Language.Diagnostics;

namespace Assure.Web.Queries;

/// <summary>Reads what a query was told, and holds it to its bounds.</summary>
internal static class QueryReader
{
    /// <summary>The longest text that may be sent along, in bytes.</summary>
    public const int LongestDocument = 64 * 1024;

    /// <summary>Reads a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="told">What it was told: names and values in the order given.</param>
    /// <param name="document">A text sent along; null: none.</param>
    /// <returns>The query as asked, or what is wrong with it.</returns>
    public static (AskedQuery? Asked, QueryProblem? Problem) Read(Query query, IEnumerable<(string Name, string Value)> told, byte[]? document = null)
    {
        var given = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in told)
        {
            if (query.Find(name) is not { } parameter)
            {
                string[] names = [.. query.Parameters.Select(static one => one.Name)];
                return (null, new(400, $"'{query.Name}' has no parameter '{UserErrorException.Shown(name)}'", string.Join(", ", names), NearestName.Find(name, names)));
            }

            if (Slip(parameter, value) is { } slip)
            {
                return (null, slip);
            }

            if (!given.TryGetValue(name, out var values))
            {
                given[name] = values = [];
            }

            values.Add(value);
            if (values.Count > parameter.Most)
            {
                return (null, new(400, $"'{name}' is given more than {(parameter.Most == 1 ? "once" : $"{parameter.Most} times")}", parameter.Most == 1 ? "one value" : $"at most {parameter.Most} values"));
            }
        }

        if (document is not null)
        {
            if (query.Document is null)
            {
                return (null, new(400, $"'{query.Name}' takes no text", "parameters alone"));
            }

            if (document.Length > LongestDocument)
            {
                return (null, new(413, $"the text has {document.Length} bytes", $"at most {LongestDocument} bytes"));
            }

            if (given.ContainsKey(query.Document))
            {
                return (null, new(400, $"a text is sent, and '{query.Document}' names another", "one of the two"));
            }

            given[query.Document] = [AskedQuery.DocumentName];
        }

        if (query.Parameters.FirstOrDefault(one => one.IsRequired && !given.ContainsKey(one.Name)) is { } missing)
        {
            return (null, new(400, $"'{missing.Name}' is missing", missing.Description));
        }

        var format = given.TryGetValue(Query.FormatName, out var chosen) ? chosen[0] : query.Formats[0];
        given[Query.FormatName] = [format];
        return (new(query, format, Arguments(query, given), [.. query.Parameters.SelectMany(one => (given.GetValueOrDefault(one.Name) ?? []).Select(value => (one.Name, value)))], document), null);
    }

    private static ImmutableArray<string> Arguments(Query query, Dictionary<string, List<string>> given)
    {
        var (options, operands) = (new List<string>(), new List<string>());
        foreach (var parameter in query.Parameters)
        {
            foreach (var value in given.GetValueOrDefault(parameter.Name) ?? [])
            {
                if (parameter.Option is null)
                {
                    operands.Add(value);
                }
                else if (parameter.Kind != ParameterKind.Flag)
                {
                    options.Add($"{parameter.Option}={value}");
                }
                else if (value is "true")
                {
                    options.Add(parameter.Option);
                }
            }
        }

        // What stands after the two strokes is an operand, whatever it begins with.
        return operands.Count == 0 ? [query.Name, .. options] : [query.Name, .. options, "--", .. operands];
    }

    private static QueryProblem? Slip(QueryParameter parameter, string value)
    {
        var where = $"({parameter.Name})";
        if (value.Length == 0)
        {
            return new(400, $"the value is empty {where}", Expected(parameter));
        }

        // A number that is too long is a number out of bounds.
        if (value.Length > parameter.Longest && parameter.Kind != ParameterKind.Number)
        {
            return new(400, $"the value has {value.Length} letters {where}", $"at most {parameter.Longest}");
        }

        if (value.Any(char.IsControl))
        {
            return new(400, $"'{UserErrorException.Shown(value)}' holds control characters {where}", "one line of text");
        }

        return parameter.Kind switch
        {
            ParameterKind.Flag when value is not ("true" or "false") => new(400, $"'{UserErrorException.Shown(value)}' is neither true nor false {where}", "true or false"),
            ParameterKind.Choice when !parameter.Allowed.Contains(value) => new(400, $"'{UserErrorException.Shown(value)}' is not allowed {where}", string.Join(", ", parameter.Allowed), NearestName.Find(value, parameter.Allowed)),
            ParameterKind.Number when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < parameter.Range.Least || number > parameter.Range.Greatest =>
                new(400, $"'{UserErrorException.Shown(value)}' is out of bounds {where}", Expected(parameter)),
            // What day it is would make another answer of the same address.
            ParameterKind.Day when value is "today" => new(400, $"'today' is another day tomorrow {where}", "a day as YYYY-MM-DD"),
            ParameterKind.Words when parameter.Pattern is { } pattern && !Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) =>
                new(400, $"'{UserErrorException.Shown(value)}' is not in due form {where}", parameter.Description),
            _ => null,
        };
    }

    private static string Expected(QueryParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => $"a whole number from {parameter.Range.Least} to {parameter.Range.Greatest}",
        ParameterKind.Day => "a day as YYYY-MM-DD",
        ParameterKind.Choice => string.Join(", ", parameter.Allowed),
        ParameterKind.Flag => "true or false",
        _ => parameter.Description,
    };
}
