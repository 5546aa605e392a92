using ModelContextProtocol.Client;

namespace Assure.Web.Tests.Mcp;

/// <summary>One client of one program, for all tests that only ask.</summary>
public sealed class ConnectedClient : IAsyncLifetime
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "assure-web.dll");

    /// <summary>The client.</summary>
    public McpClient Client { get; private set; } = null!;

    /// <summary>A client of a program of its own.</summary>
    public static Task<McpClient> ProcessAsync() => McpClient.CreateAsync(
        new StdioClientTransport(new() { Name = "assure", Command = "dotnet", Arguments = [Assembly, "mcp", "--record", Repository.Record] }),
        cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync() => Client = await ProcessAsync();

    public async ValueTask DisposeAsync() => await Client.DisposeAsync();
}
