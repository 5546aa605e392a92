using Microsoft.Net.Http.Headers;

namespace Assure.Web.Serving;

/// <summary>Chooses how to compress what is sent.</summary>
internal static class Codings
{
    /// <summary>The best coding that whoever asks accepts.</summary>
    public static Coding Of(HttpRequest request)
    {
        var accepted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (StringWithQualityHeaderValue.TryParseList([.. request.Headers.AcceptEncoding.OfType<string>()], out var values))
        {
            accepted.UnionWith(values.Where(static value => value.Quality is not 0).Select(static value => value.Value.ToString()));
        }

        return accepted.Contains("br") ? Coding.Brotli : accepted.Contains("gzip") ? Coding.Gzip : Coding.Plain;
    }

    /// <summary>Its name in the protocol; null for none.</summary>
    public static string? Name(this Coding coding) => coding switch
    {
        Coding.Brotli => "br",
        Coding.Gzip => "gzip",
        _ => null,
    };
}
