using System.Text;
using Assure.Cli.Console;

namespace Assure.Cli.Tests;

/// <summary>Runs the program inside the test, with a terminal of the test's own.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it said on standard error.</param>
internal sealed record Program(int Code, string Output, string Error)
{
    /// <summary>Runs it on the repository's record.</summary>
    public static Program Run(params string[] args) => RunOn(Repository.Record, args);

    /// <summary>Runs it with a folder as the surroundings' record.</summary>
    public static Program RunOn(string record, params string[] args) =>
        RunIn(static (output, error, record) => new Terminal(output, error) { RecordFolder = record, Today = static () => new DateOnly(2030, 1, 2) }, record, args);

    /// <summary>Runs it on a terminal that shows how far work has come, and asks a search to end after so many sets.</summary>
    public static Program RunInterrupted(int after, params string[] args) =>
        RunIn((output, error, record) => new Terminal(output, error) { RecordFolder = record, ShowsProgress = true, Interrupted = () => after-- <= 0 }, Repository.Record, args);

    private static Program RunIn(Func<Stream, Stream, string, Terminal> terminal, string record, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = CommandLine.Run(args, terminal(output, error, record));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The output, on one line and without the record's hash, so that where lines break does not matter.</summary>
    public string Flat => string.Join(' ', Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
