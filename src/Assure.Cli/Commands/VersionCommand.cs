using System.CommandLine;
using System.Reflection;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Reports.Json;

namespace Assure.Cli.Commands;

/// <summary><c>version</c>: the four versions that move separately.</summary>
internal sealed class VersionCommand : Command
{
    private readonly Option<string?> record = AskOptions.Record();

    public VersionCommand(Terminal terminal)
        : base("version", "The versions of the program, the record and the JSON shape.")
    {
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () =>
        {
            var edition = new RecordSource(result.GetValue(record), terminal).Load();
            terminal.Write($"assure {Program}\nrecord edition {edition.Edition} of {edition.EditionDate:yyyy-MM-dd}, {edition.Hash}\nread to {edition.ReadUpTo:yyyy-MM-dd}\nJSON schema {JsonNames.Schema}\n");
        }));
    }

    /// <summary>The program's version.</summary>
    private static string Program =>
        typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
