using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assure.Record;
using Microsoft.Net.Http.Headers;

namespace Assure.Web.Serving;

/// <summary>Sends what was made: in the coding asked for, not at all where whoever asks has it already, without a body where only the head is asked for.</summary>
/// <param name="record">The edition, from which all that is sent comes.</param>
internal sealed class Sender(RecordEdition record)
{
    private const int TagBytes = 12;
    private static readonly string Build = string.Concat(new[] { typeof(Sender), typeof(Cli.CommandLine), typeof(Reports.Json.JsonReport), typeof(Reasoning.Reasoner), typeof(RecordEdition) }
        .Select(static type => type.Assembly.ManifestModule.ModuleVersionId.ToString("n", CultureInfo.InvariantCulture)));

    /// <summary>The tag of what is found under a key: it changes with the edition and the program, and with nothing else.</summary>
    public string Tag(string key) =>
        $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Build}\n{record.Hash}\n{record.ProseHash}\n{key}")).AsSpan(0, TagBytes))}\"";

    /// <summary>Whether whoever asks has what the tag stands for; then that is said, and nothing more is to be done.</summary>
    public static bool IsKnown(HttpContext context, string path, string mediaType, string tag)
    {
        if (!EntityTagHeaderValue.TryParseList([.. context.Request.Headers.IfNoneMatch.OfType<string>()], out var known) || known.All(one => !one.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        Describe(context, path, mediaType, tag);
        return true;
    }

    /// <summary>Sends.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">The path, without a leading stroke.</param>
    /// <param name="what">What is sent.</param>
    /// <param name="tag">Its tag; null: it is not to be kept.</param>
    /// <param name="status">The status.</param>
    public static async Task SendAsync(HttpContext context, string path, Representation what, string? tag, int status = StatusCodes.Status200OK)
    {
        var (bytes, coding) = what.In(Codings.Of(context.Request));
        context.Response.StatusCode = status;
        Describe(context, path, what.MediaType, tag);
        context.Response.ContentType = what.MediaType;
        context.Response.ContentLength = bytes.Length;
        if (coding.Name() is { } name)
        {
            context.Response.Headers.ContentEncoding = name;
        }

        if (context.Request.Method != HttpMethods.Head)
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static void Describe(HttpContext context, string path, string mediaType, string? tag)
    {
        Headers.Write(context.Response, path, mediaType);
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.Headers.ETag = tag;
        // Kept by whoever likes, and asked after each time: an edition may follow tomorrow, and asking costs little.
        context.Response.Headers.CacheControl = tag is null ? "no-store" : "public, no-cache";
    }
}
