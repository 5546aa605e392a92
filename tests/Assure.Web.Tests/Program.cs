using System.Text;
using Assure.Cli;
using Assure.Cli.Console;
using Assure.Cli.Records;

namespace Assure.Web.Tests;

/// <summary>The command line as a user has it, on the repository's record, and the same record lent to queries.</summary>
internal sealed record Program(int Code, byte[] Bytes, string Error)
{
    public static LoadedRecord Record { get; } = new RecordSource(null, new Terminal(Stream.Null, Stream.Null) { RecordFolder = Repository.Record }).Keep();

    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>Runs the program as a process of its own would, on files.</summary>
    public static Program Run(params IReadOnlyList<string> args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = CommandLine.Run(args, new Terminal(output, error) { RecordFolder = Repository.Record });
        return new(code, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }
}
