using System.CommandLine;
using System.Net;
using Assure.Cli.Commands;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Web.Serving;

namespace Assure.Web.Commands;

/// <summary><c>serve</c>: the site and its API on this machine.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Option<int> port = new("--port") { Description = "The port on 127.0.0.1; 0 takes a free one.", HelpName = "PORT", DefaultValueFactory = static _ => 8080 };
    private readonly Option<string?> address = AddressOption.New();
    private readonly Option<string?> record = AskOptions.Record();

    public ServeCommand(Terminal terminal)
        : base("serve", "Serve the site and its API on 127.0.0.1.")
    {
        Options.Add(port);
        Options.Add(address);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () =>
        {
            if (result.GetValue(port) is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            {
                throw new UserErrorException($"there is no port {result.GetValue(port)} (--port)", "a port from 1024 to 65535, or 0 for a free one");
            }

            var stands = AddressOption.Read(result.GetValue(address));
            var lent = new RecordSource(result.GetValue(record), terminal).Keep();
            ServeAsync(new(lent, terminal.WriteError, stands), result.GetValue(port), terminal).GetAwaiter().GetResult();
        }));
    }

    private static async Task ServeAsync(SiteServer server, int port, Terminal terminal)
    {
        await using (server.ConfigureAwait(false))
        {
            server.Start(port);
            terminal.Write($"Assure is at {server.Address} (Ctrl+C ends it)\n");
            server.Warm();
            server.Wait();
        }
    }
}
