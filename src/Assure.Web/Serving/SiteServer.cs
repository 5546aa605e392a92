using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Assure.Cli.Errors;
using Assure.Cli.Records;
using Assure.Reasoning.Timelines;
using Assure.Record.Entities;
using Assure.Web.Api;
using Assure.Web.Queries;
using Assure.Web.Site;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Assure.Web.Serving;

/// <summary>Serves the pages and files of an edition, and its API, on 127.0.0.1; each thing is made when it is first asked for, and kept while there is room.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private const int MostConnections = 1000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private readonly QueryRunner runner;
    private readonly SiteFindings findings;
    private readonly PageResponder pages;
    private readonly FileResponder files;
    private readonly ApiResponder api;
    private readonly Action<string> report;
    private readonly CancellationTokenSource ended = new();
    private Task warming = Task.CompletedTask;
    private WebApplication? app;

    /// <summary>Prepares to serve a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="report">Told, on one line, of errors of ours.</param>
    /// <param name="stands">Where the site is reached from outside, ended by a stroke, for the files that need it; null: they are not served.</param>
    public SiteServer(LoadedRecord record, Action<string> report, Uri? stands = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        this.report = report;
        (runner, findings) = (new(record), SiteFindings.Of(record.Edition));
        var sender = new Sender(record.Edition);
        var lab = LabFiles.Find(record.Compiled());
        var timelines = new ConcurrentDictionary<(State, Entity), Timeline>();
        pages = new(() => new SiteContent(record.Edition, timelines) { Lab = lab, Stands = stands }, sender);
        var folders = DataFolder.All(runner.Catalogue, new SiteContent(record.Edition));
        files = new(SiteFiles.Of(record.Edition, lab), folders, new OpenApi(runner.Catalogue, record.Edition, folders).Served, new SiteContent(record.Edition, timelines) { Stands = stands }, runner, sender);
        api = new(runner, sender, Limit);
    }

    /// <summary>Where it is reached, once started.</summary>
    public Uri Address => new(app!.Urls.First() + "/");

    /// <summary>Starts it.</summary>
    /// <param name="port">The port on 127.0.0.1; 0 takes a free one.</param>
    /// <exception cref="UserErrorException">The port cannot be had.</exception>
    public void Start(int port)
    {
        // Nothing of the surroundings: no settings file, no variables, no log.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Bound(kestrel, port));
        app = builder.Build();
        app.Run(AnswerAsync);
        try
        {
            app.Start();
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new UserErrorException($"port {port} is taken (--port)", "another port, or --port 0 for a free one");
        }
        catch (SocketException)
        {
            throw new UserErrorException($"port {port} cannot be used (--port)", "a port from 1024 to 65535, or --port 0 for a free one");
        }
    }

    /// <summary>Makes all pages before they are asked for, whenever nobody asks; ends with the server.</summary>
    /// <remarks>What all pages share is worked out first, whoever asks meanwhile.</remarks>
    public void Warm() => warming = Task.Run(async () =>
    {
        await Task.Factory.StartNew(() => findings.Prepare(ended.Token), ended.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
        await pages.WarmAsync(ended.Token).ConfigureAwait(false);
    });

    /// <summary>Waits until it is asked to end, by Ctrl+C or by the signal that ends programs.</summary>
    public void Wait() => app!.WaitForShutdown();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync().ConfigureAwait(false);
        await warming.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (app is not null)
        {
            await app.StopAsync().ConfigureAwait(false);
            await app.DisposeAsync().ConfigureAwait(false);
        }

        await pages.DisposeAsync().ConfigureAwait(false);
        ended.Dispose();
    }

    private static void Bound(KestrelServerOptions kestrel, int port)
    {
        kestrel.Listen(IPAddress.Loopback, port);
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        RequestBounds.Set(limits);
        limits.MaxRequestBodySize = 2 * QueryReader.LongestDocument;
        limits.MaxConcurrentConnections = MostConnections;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value is ['/', .. var rest] ? rest : "";
        var isApi = path.StartsWith(ApiResponder.Folder, StringComparison.Ordinal);
        try
        {
            await (RequestBounds.Problem(context) is { } problem ? ApiResponder.SendAsync(context, path, problem) : AnswerAsync(context, path, isApi)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone.
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException error)
        {
            await ApiResponder.SendAsync(context, path, new(error.StatusCode, "the request cannot be read")).ConfigureAwait(false);
        }
        catch (TooManyException)
        {
            await ApiResponder.SendAsync(context, path, new(503, "too much is asked for at once") { AgainAfter = 5 }).ConfigureAwait(false);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            report($"assure: {context.Request.Method} {UserErrorException.ShownPath(path)}: {error.GetType().Name}: {UserErrorException.ShownPath(error.Message)}\n");
            await ApiResponder.SendAsync(context, path, new(500, "an error of ours, which was noted")).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, string path, bool isApi)
    {
        var method = context.Request.Method;
        var allowed = isApi ? api.Methods(path) : ApiResponder.ReadingMethods;
        if (allowed is null)
        {
            await api.AnswerAsync(context, path).ConfigureAwait(false);
        }
        else if (HttpMethods.IsOptions(method))
        {
            Headers.Write(context.Response, path, ProblemJson.MediaType);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.Headers.Allow = allowed;
            context.Response.Headers.AccessControlAllowMethods = allowed;
            context.Response.Headers.AccessControlAllowHeaders = "Content-Type, If-None-Match";
            context.Response.Headers.AccessControlMaxAge = "86400";
        }
        else if (!allowed.Split(", ").Contains(method))
        {
            context.Response.Headers.Allow = allowed;
            await ApiResponder.SendAsync(context, path, new(405, "nothing is changed here, so there is nothing to do by this method", allowed)).ConfigureAwait(false);
        }
        else if (await files.TryAnswerAsync(context, path).ConfigureAwait(false))
        {
            return;
        }
        else if (isApi)
        {
            await api.AnswerAsync(context, path).ConfigureAwait(false);
        }
        else if (FileResponder.IsData(path))
        {
            await ApiResponder.SendAsync(context, path, new(404, $"there is no file '{UserErrorException.ShownPath(path)}'", $"a file that /{ApiAddresses.Description} describes", files.Nearest(path))).ConfigureAwait(false);
        }
        else if (!await pages.TryAnswerAsync(context, path).ConfigureAwait(false))
        {
            await pages.SendMissingAsync(context, path).ConfigureAwait(false);
        }
    }
}
