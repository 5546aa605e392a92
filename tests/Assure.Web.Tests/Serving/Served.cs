using Assure.Web.Serving;

[assembly: AssemblyFixture(typeof(Assure.Web.Tests.Serving.Served))]

namespace Assure.Web.Tests.Serving;

/// <summary>One server for all tests, on a free port of 127.0.0.1, which ends with them.</summary>
public sealed class Served : IAsyncDisposable
{
    private readonly List<string> reports = [];
    private readonly SiteServer server;

    public Served()
    {
        server = new(Program.Record, report =>
        {
            lock (reports)
            {
                reports.Add(report);
            }
        });
        server.Start(0);
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(3) };
    }

    /// <summary>Asks it, and follows nothing and decompresses nothing by itself.</summary>
    public HttpClient Client { get; }

    /// <summary>Errors of ours that it noted.</summary>
    public IReadOnlyList<string> Reports
    {
        get
        {
            lock (reports)
            {
                return [.. reports];
            }
        }
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, headers);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
    }
}
