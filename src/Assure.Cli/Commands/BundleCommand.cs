using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Records;
using Assure.Record.Compiled;
using Assure.Record.Loading;

namespace Assure.Cli.Commands;

/// <summary><c>bundle</c>: compiles a record into one file; used by the build, and hidden from help.</summary>
internal sealed class BundleCommand : Command
{
    private readonly Argument<string> folder = new("DIR") { Description = "The folder of the record." };
    private readonly Argument<string> file = new("FILE") { Description = "The file to write." };

    private readonly Option<bool> compress = new("--compress") { Description = "Make the file small, to keep an edition." };

    public BundleCommand(Terminal terminal)
        : base("bundle", "Compile a record into one file.")
    {
        Hidden = true;
        Arguments.Add(folder);
        Arguments.Add(file);
        Options.Add(compress);
        SetAction(result => Failures.Guard(terminal, () => Run(result.GetValue(folder)!, result.GetValue(file)!, result.GetValue(compress))));
    }

    private static void Run(string folder, string file, bool isCompressed)
    {
        var files = RecordFolder.Read(folder);
        var loaded = RecordLoader.Load(files);
        if (loaded.Edition is null)
        {
            throw new InvalidRecordException(loaded.Diagnostics, folder);
        }

        var beside = $"{file}.{Environment.ProcessId}.tmp";
        var bytes = RecordBundle.Write(files);
        File.WriteAllBytes(beside, isCompressed ? RecordBundle.Compress(bytes) : bytes);
        File.Move(beside, file, overwrite: true);
    }
}
