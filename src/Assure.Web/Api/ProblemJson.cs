using Assure.Reports.Json;
using Assure.Web.Queries;
using Microsoft.AspNetCore.WebUtilities;

namespace Assure.Web.Api;

/// <summary>Why there is no answer, as problem details (RFC 9457).</summary>
internal static class ProblemJson
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/problem+json; charset=utf-8";

    /// <summary>Writes a problem.</summary>
    /// <returns>UTF-8, ended by LF.</returns>
    public static byte[] Of(QueryProblem problem)
    {
        return JsonLayout.Object(json =>
        {
            json.WriteString("type", "about:blank");
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(problem.Status));
            json.WriteNumber("status", problem.Status);
            json.WriteString("detail", problem.Detail);
            if (problem.Expected is { } expected)
            {
                json.WriteString("expected", expected);
            }

            if (problem.Nearest is { } nearest)
            {
                json.WriteString("nearest", nearest);
            }

            if (!problem.Diagnostics.IsEmpty)
            {
                json.WriteStartArray("diagnostics");
                foreach (var one in problem.Diagnostics)
                {
                    json.WriteStartObject();
                    json.WriteString("id", one.Id);
                    json.WriteString("severity", one.Severity.ToString().ToLowerInvariant());
                    json.WriteString("message", one.Message);
                    json.WriteString("help", one.Help);
                    json.WriteString("nearest", one.Nearest);
                    json.WriteNumber("line", one.Location.Start.Line);
                    json.WriteNumber("column", one.Location.Start.Column);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

        });
    }
}
