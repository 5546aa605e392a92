using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Reasoning.Dating;
using Assure.Reports.Csv;
using Assure.Reports.Json;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>when</c>: the days on which all of several claims can have been true.</summary>
internal sealed class WhenCommand : QuestionCommand
{
    private readonly Argument<string[]> claims = new("CLAIM") { Description = "What a document says, such as \"member(FIN, nato)\" or \"non-use by RUS to SWE\"; one or several.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> file = new("--claims") { Description = "A file of claims, one a line.", HelpName = "FILE" };
    private readonly Option<string?> since = new("--since") { Description = "The first day to look at. Default: 1945-01-01.", HelpName = "DATE" };
    private readonly Option<string?> until = new("--until") { Description = "The last day to look at. Default: the day the record was read to.", HelpName = "DATE" };

    public WhenCommand(Terminal terminal)
        : base("when", "The days on which all of several claims can have been true.", terminal, hasDay: false)
    {
        Arguments.Add(claims);
        Options.Add(file);
        Options.Add(since);
        Options.Add(until);
        AddShared();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var lines = LineReader.Gather(asked, result.GetValue(claims) ?? [], result.GetValue(file), "--claims");
        var reading = new ClaimReader(asked.Record).Read(lines);
        if (!reading.Slips.IsEmpty)
        {
            throw LineReader.Error(reading.Slips, lines);
        }

        var found = new WhenFinder(asked.Record).Find(reading.Claims, asked.Settings, asked.Reader.Day(result.GetValue(since), "--since"), asked.Reader.Day(result.GetValue(until), "--until"));
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(new JsonReport(asked.Record, asked.On, asked.Settings).When(found));
                break;
            case Format.Csv:
                asked.PrintRows(ScenarioCsv.Of(found));
                break;
            default:
                asked.Print(WhenPage.Of(asked.Context, found));
                break;
        }
    }
}
