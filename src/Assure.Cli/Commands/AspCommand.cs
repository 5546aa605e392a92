using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Cli.Records;
using Assure.Reports.Asp;

namespace Assure.Cli.Commands;

/// <summary><c>asp</c>: writes the record and its rules as a program for an answer-set solver; hidden from help.</summary>
internal sealed class AspCommand : Command
{
    private readonly Argument<string> file = new("FILE") { Description = "The file to write." };
    private readonly Option<string?> record = AskOptions.Record();

    public AspCommand(Terminal terminal)
        : base("asp", "Write the record and its rules as a program for an answer-set solver.")
    {
        Hidden = true;
        Arguments.Add(file);
        Options.Add(record);
        SetAction(result => Failures.Guard(terminal, () => Run(result, terminal)));
    }

    private void Run(ParseResult result, Terminal terminal)
    {
        var edition = new RecordSource(result.GetValue(record), terminal).Load();
        var path = result.GetValue(file)!;
        try
        {
            File.WriteAllText(path, AspProgram.Of(edition));
        }
        catch (AspException refused)
        {
            throw new UserErrorException(refused.Message, "a record in which each of them counts one way");
        }
    }
}
