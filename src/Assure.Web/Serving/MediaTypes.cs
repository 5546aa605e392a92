namespace Assure.Web.Serving;

/// <summary>What sort of content a file of the site holds, by its ending.</summary>
internal static class MediaTypes
{
    /// <summary>The media type of a file.</summary>
    public static string Of(string path) => System.IO.Path.GetExtension(path) switch
    {
        _ when System.IO.Path.GetFileName(path) == "sitemap.xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        "" or ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".xml" => "application/atom+xml; charset=utf-8",
        ".zip" => "application/zip",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".ics" => "text/calendar; charset=utf-8",
        ".wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
}
