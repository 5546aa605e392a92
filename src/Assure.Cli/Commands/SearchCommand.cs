using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Record.Lookup;
using Assure.Reports.Searching;

namespace Assure.Cli.Commands;

/// <summary><c>search</c>: what the record calls something.</summary>
internal sealed class SearchCommand : RecordCommand
{
    private const int MostAtAll = 100;
    private const int LongestText = 200;
    private readonly Argument<string[]> text = new("WORDS") { Description = "Words of a name: a state, territory, group, text, treaty, dispute, relation or source.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> most = new("--most") { Description = $"The most things shown, from 1 to {MostAtAll}.", HelpName = "N", DefaultValueFactory = _ => 10 };

    public SearchCommand(Terminal terminal)
        : base("search", "Find states, groups, texts and other things by words of their names, typing mistakes allowed.", terminal, hasDay: false)
    {
        Arguments.Add(text);
        Options.Add(most);
        AddPrinting();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var written = string.Join(' ', result.GetValue(text) ?? []).Trim();
        if (written.Length is 0 or > LongestText)
        {
            throw new UserErrorException(written.Length == 0 ? "nothing is searched for (search)" : "too much is searched for (search)", $"some words of a name, at most {LongestText} letters");
        }

        var wanted = result.GetValue(most);
        if (wanted is < 1 or > MostAtAll)
        {
            throw new UserErrorException($"{wanted} things cannot be shown (--most)", $"a number from 1 to {MostAtAll}");
        }

        var hits = (asked.Lent?.Search ?? new RecordSearch(asked.Record)).Find(written, wanted);
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(SearchData.Json(asked.Record, written, hits));
                break;
            case Format.Csv:
                asked.PrintRows(SearchData.Csv(hits));
                break;
            default:
                asked.Print(new AnswerPage(asked.Context, SearchPage.Of(asked.Context, written, hits), new Finding.Named(hits)));
                break;
        }
    }
}
