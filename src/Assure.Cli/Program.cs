using Assure.Cli;
using Assure.Cli.Console;

return CommandLine.Run(args, Terminal.OfProcess());
