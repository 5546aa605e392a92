using System.Diagnostics;
using System.Globalization;

namespace Assure.Load;

/// <summary>One run: how long answers took from when they should have been asked for, so that a server that stalls is charged for all it kept waiting.</summary>
/// <param name="Milliseconds">The times, ascending.</param>
/// <param name="Failed">How many were not answered as they should be.</param>
/// <param name="Bytes">The bytes received, compressed.</param>
internal sealed record Run(double[] Milliseconds, int Failed, long Bytes)
{
    /// <summary>Runs.</summary>
    /// <param name="server">The server.</param>
    /// <param name="next">The address of each request.</param>
    /// <param name="rate">Requests a second.</param>
    /// <param name="seconds">For how long.</param>
    public static async Task<Run> OfAsync(Uri server, Func<int, string> next, int rate, int seconds)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 200 }) { BaseAddress = server, Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var (failed, bytes, clock) = (0, 0L, Stopwatch.StartNew());
        var requests = new List<Task<double>>();
        for (var i = 0; i < rate * seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / rate);
            if (due - clock.Elapsed is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            var address = next(i);
            requests.Add(Task.Run(async () =>
            {
                try
                {
                    using var response = await client.GetAsync(address);
                    Interlocked.Add(ref bytes, (await response.Content.ReadAsByteArrayAsync()).Length);
                    Interlocked.Add(ref failed, response.IsSuccessStatusCode ? 0 : 1);
                }
                catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
                {
                    Interlocked.Increment(ref failed);
                }

                return (clock.Elapsed - due).TotalMilliseconds;
            }));
        }

        return new([.. (await Task.WhenAll(requests)).Order()], failed, bytes);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds.Length,6} requests, p50 {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, p99 {At(0.99):0.0} ms, longest {Milliseconds[^1]:0} ms, {Failed} failed, {Bytes / Milliseconds.Length} bytes each");

    private double At(double share) => Milliseconds[Math.Min(Milliseconds.Length - 1, (int)(share * Milliseconds.Length))];
}
