namespace Assure.Web.Api;

/// <summary>Where the API stands, below the site's root.</summary>
internal static class ApiAddresses
{
    /// <summary>Where queries stand.</summary>
    public const string Queries = "api/v1/";

    /// <summary>Where the description stands.</summary>
    public const string Description = "api/openapi.json";

    /// <summary>The media type of a form of answer.</summary>
    public static string MediaType(string format) => format switch
    {
        "json" => "application/json; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no form of answer"),
    };
}
