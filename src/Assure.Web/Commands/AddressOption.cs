using System.CommandLine;
using Assure.Cli.Errors;

namespace Assure.Web.Commands;

/// <summary>The option that says where a site will stand.</summary>
internal static class AddressOption
{
    /// <summary>The option.</summary>
    public static Option<string?> New() => new("--address")
    {
        Description = "Where the site will stand, such as https://example.org/assure/: for sitemap.xml, robots.txt and the links in pictures and feeds. Left out: there are no such two files, and links are relative.",
        HelpName = "URL",
    };

    /// <summary>Reads it.</summary>
    /// <returns>The address, ended by a stroke; null when it was left out.</returns>
    /// <exception cref="UserErrorException">It is no address.</exception>
    public static Uri? Read(string? written) => written is null ? null
        : Uri.TryCreate(written.EndsWith('/') ? written : written + "/", UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", Query: "", Fragment: "", UserInfo: "" } ? address
        : throw new UserErrorException($"'{UserErrorException.Shown(written)}' is not the address of a site (--address)", "an address such as https://example.org/assure/");
}
