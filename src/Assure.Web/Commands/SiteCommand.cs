using System.CommandLine;
using Assure.Cli.Commands;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Web.Site;

namespace Assure.Web.Commands;

/// <summary><c>site</c>: the whole site as files.</summary>
internal sealed class SiteCommand : Command
{
    private const string Wanted = "an empty folder, or one that does not exist yet";
    private readonly Option<string> to = new("--to") { Description = "The folder to write; made when it is missing, else empty.", HelpName = "FOLDER", Required = true };
    private readonly Option<string?> address = AddressOption.New();
    private readonly Option<bool> compressed = new("--compressed") { Description = "Write each file compressed with Brotli (.br) beside itself too, for hosts that do not compress what they send." };
    private readonly Option<string?> record = AskOptions.Record();

    public SiteCommand(Terminal terminal)
        : base("site", "Write the whole site as static files, for any host, below any path.")
    {
        Options.Add(to);
        Options.Add(address);
        Options.Add(compressed);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () =>
        {
            var folder = result.GetValue(to)!;
            if (string.IsNullOrWhiteSpace(folder))
            {
                throw new UserErrorException("the name of the folder is empty (--to)", Wanted);
            }

            if (FileInTheWay(folder) is { } file)
            {
                throw new UserErrorException($"'{UserErrorException.ShownPath(file)}' is a file (--to)", Wanted);
            }

            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new UserErrorException($"'{folder}' is not empty (--to)", Wanted);
            }

            var stands = AddressOption.Read(result.GetValue(address));
            var lent = new RecordSource(result.GetValue(record), terminal).Keep();
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var written = new SiteWriter(lent) { Address = stands, IsCompressed = result.GetValue(compressed) }.WriteAsync(folder, (done, all) =>
            {
                if (done % 50 == 0 || done == all)
                {
                    terminal.Progress(done == all ? "" : $"{done} of {all} pages and files");
                }
            }).GetAwaiter().GetResult();
            terminal.Write($"{written.Files} files, {written.Bytes / 1_000_000} MB, in {watch.Elapsed.TotalSeconds:0} seconds: {folder}\n");
        }));
    }

    /// <summary>A file that stands where the folder, or one above it, would have to; null: none.</summary>
    private static string? FileInTheWay(string folder)
    {
        var path = folder;
        while (!string.IsNullOrEmpty(path) && !File.Exists(path))
        {
            path = Path.GetDirectoryName(path);
        }

        return string.IsNullOrEmpty(path) ? null : path;
    }
}
