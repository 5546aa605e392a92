namespace Assure.Web.Serving;

/// <summary>What every answer says about itself, so that a browser does nothing with it that it need not.</summary>
internal static class Headers
{
    private const string Rest = "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>The policy of a page: nothing from elsewhere, no scripts or styles within it.</summary>
    public const string PagePolicy = $"default-src 'self'; {Rest}";

    /// <summary>The policy of the lab, whose script compiles WebAssembly.</summary>
    public const string LabPolicy = $"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; {Rest}";

    /// <summary>The policy of a picture opened by itself, which carries its own styles.</summary>
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>The policy of data: nothing is run and nothing loaded.</summary>
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Writes them.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="path">The path it is found at, without a leading stroke.</param>
    /// <param name="mediaType">What it is.</param>
    public static void Write(HttpResponse response, string path, string mediaType)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy(path, mediaType);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // All of it is public, and anyone's page may read it, errors too.
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Retry-After";
    }

    private static string Policy(string path, string mediaType) => mediaType switch
    {
        _ when path.Split('/') is [_, "lab", ..] or ["lab", ..] => LabPolicy,
        "image/svg+xml" => PicturePolicy,
        _ when mediaType.StartsWith("text/html", StringComparison.Ordinal) => PagePolicy,
        _ => DataPolicy,
    };
}
