using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assure.Browser.Tests.Sites;

/// <summary>A host of files as there are many: below a path, it sends what lies in a folder, compressed where that lies beside, and <c>404.html</c> for the rest.</summary>
internal sealed class Host : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly WebApplication app;
    private readonly string folder;
    private readonly string below;
    private readonly bool isCompressing;

    private Host(string folder, string below, bool isCompressing)
    {
        (this.folder, this.below, this.isCompressing) = (Path.GetFullPath(folder), below, isCompressing);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>Where the site's root is reached.</summary>
    public Uri Root => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + below);

    /// <summary>Starts a host.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="below">The path of their root, with strokes before and after.</param>
    /// <param name="isCompressing">Whether it uses the compressed files.</param>
    public static async Task<Host> StartAsync(string folder, string below, bool isCompressing)
    {
        var host = new Host(folder, below, isCompressing);
        await host.app.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value ?? "";
        var file = path.StartsWith(below, StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(folder, path[below.Length..])) : folder;
        if (path.EndsWith('/'))
        {
            file = Path.Combine(file, "index.html");
        }
        else if (File.Exists(Path.Combine(file, "index.html")) && file != folder)
        {
            response.Redirect(path + "/" + request.QueryString);
            return;
        }

        if (!file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
            if (!File.Exists(file))
            {
                return;
            }
        }

        response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        if (isCompressing && File.Exists(file + ".br") && request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            response.Headers.ContentEncoding = "br";
            file += ".br";
        }

        await response.SendFileAsync(file, context.RequestAborted);
    }
}
