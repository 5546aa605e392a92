using System.CommandLine;
using Assure.Cli.Commands;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Web.Mcp;

namespace Assure.Web.Commands;

/// <summary><c>mcp</c>: tools for other programs, on standard input and output.</summary>
internal sealed class McpCommand : Command
{
    private readonly Option<string?> record = AskOptions.Record();

    public McpCommand(Terminal terminal)
        : base("mcp", "Answer other programs by the Model Context Protocol, on standard input and output.")
    {
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () =>
        {
            var face = new McpFace(new RecordSource(result.GetValue(record), terminal).Keep());
            using var input = System.Console.OpenStandardInput();
            using var output = System.Console.OpenStandardOutput();
            face.RunAsync(input, output, CancellationToken.None).GetAwaiter().GetResult();
        }));
    }
}
