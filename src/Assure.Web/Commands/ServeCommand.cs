using System.CommandLine;
using Assure.Cli.Commands;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Web.Serving;

namespace Assure.Web.Commands;

/// <summary><c>serve</c>: the site and its API on this machine.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Option<int> port = new("--port") { Description = "The port on 127.0.0.1; 0 takes a free one.", HelpName = "PORT", DefaultValueFactory = static _ => 8080 };
    private readonly Option<string?> record = AskOptions.Record();

    public ServeCommand(Terminal terminal)
        : base("serve", "Serve the site and its API on 127.0.0.1.")
    {
        Options.Add(port);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () =>
        {
            var edition = new RecordSource(result.GetValue(record), terminal).Load();
            using var server = new SiteServer(edition);
            server.Start(result.GetValue(port));
            terminal.Write($"Assure is at {server.Address} (Ctrl+C ends it)\n");
            server.Wait();
        }));
    }
}
