using Assure.Web.Queries;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Assure.Web.Serving;

/// <summary>How long an address and the headers of a request may be.</summary>
/// <remarks>
/// What the web server itself cannot read, it refuses before there is a request to answer, with the status alone and no body: an address or headers
/// several times too long, an address with <c>%00</c> or malformed bytes in it. So it is let read more than is answered, and what it could read is refused here in words.
/// </remarks>
internal static class RequestBounds
{
    private const int LongestAddress = 8 * 1024;
    private const int LongestHeaders = 16 * 1024;
    private const int MostHeaders = 64;

    /// <summary>How many times as much is read as is answered.</summary>
    private const int Read = 4;

    /// <summary>Sets what is read.</summary>
    public static void Set(KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = Read * LongestAddress;
        limits.MaxRequestHeadersTotalSize = Read * LongestHeaders;
        limits.MaxRequestHeaderCount = Read * MostHeaders;
    }

    /// <summary>Why a request is not answered; null: it is within bounds.</summary>
    public static QueryProblem? Problem(HttpContext context)
    {
        var address = context.Features.Get<IHttpRequestFeature>()!.RawTarget.Length;
        if (address > LongestAddress)
        {
            return new(414, $"the address has {address} letters", $"at most {LongestAddress}");
        }

        var (lines, letters) = (0, 0);
        foreach (var (name, values) in context.Request.Headers)
        {
            foreach (var value in values)
            {
                (lines, letters) = (lines + 1, letters + name.Length + (value?.Length ?? 0));
            }
        }

        return lines > MostHeaders || letters > LongestHeaders ? new(431, $"there are {lines} headers of {letters} letters", $"at most {MostHeaders} headers, and {LongestHeaders} letters in all") : null;
    }
}
