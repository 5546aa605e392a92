using Assure.Cli;
using Assure.Cli.Console;
using Assure.Web.Commands;

var terminal = Terminal.OfProcess();
return CommandLine.Run(args, terminal, [new ServeCommand(terminal), new SiteCommand(terminal), new McpCommand(terminal)]);
