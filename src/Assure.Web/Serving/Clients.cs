using System.Net;

namespace Assure.Web.Serving;

/// <summary>Tells who asks from who else asks, so that nobody takes more than a share.</summary>
internal static class Clients
{
    /// <summary>The address of whoever asks.</summary>
    /// <remarks>
    /// The server listens on this machine alone, so whoever asks from elsewhere asks through a proxy: the last address of <c>X-Forwarded-For</c> is the one
    /// that the proxy itself saw. Without a proxy there are only those on this machine, who have the machine in any case.
    /// </remarks>
    /// <param name="context">The request.</param>
    public static string Of(HttpContext context) =>
        context.Request.Headers["X-Forwarded-For"] is [.., { } forwarded] && IPAddress.TryParse(forwarded.Split(',')[^1].Trim(), out var seen) ? seen.ToString()
        : context.Connection.RemoteIpAddress?.ToString() ?? "";
}
