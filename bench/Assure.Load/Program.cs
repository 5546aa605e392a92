using System.Diagnostics;
using System.Globalization;
using Assure.Load;

// Load on `assure serve`: so many requests a second for so many seconds, whether or not earlier ones are answered.
if (args is not [var program, .. var rest] || !File.Exists(program))
{
    Console.Error.WriteLine("usage: Assure.Load PATH/assure-web.dll [REQUESTS_A_SECOND [SECONDS [SECONDS_BEFORE]]]");
    return 1;
}

var rate = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 100;
var seconds = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 20;
using var server = Process.Start(new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, ArgumentList = { program, "serve", "--port", "0" } })!;
try
{
    var line = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the server did not start");
    var address = new Uri(line.Split(' ').First(static word => word.StartsWith("http://", StringComparison.Ordinal)));
    var mix = await Mix.OfAsync(address);
    // The server makes its pages while nobody asks.
    await Task.Delay(TimeSpan.FromSeconds(rest.Length > 2 ? int.Parse(rest[2], CultureInfo.InvariantCulture) : 60));
    foreach (var (name, next) in mix.Phases)
    {
        Console.WriteLine($"{name,-34} {await Run.OfAsync(address, next, rate, seconds)}");
    }

    return 0;
}
finally
{
    server.Kill();
    await server.WaitForExitAsync();
}
