using System.Collections.Immutable;
using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Findings;
using Assure.Cli.Options;
using Assure.Language.Diagnostics;
using Assure.Reports.Bibliography;

namespace Assure.Cli.Commands;

/// <summary><c>sources</c>: the documents everything was read in, and what rests on each.</summary>
internal sealed class SourcesCommand : RecordCommand
{
    private readonly Argument<string?> name = new("NAME") { Description = "One source, by its id, symbol or title. Default: all.", Arity = ArgumentArity.ZeroOrOne };

    public SourcesCommand(Terminal terminal)
        : base("sources", "The documents everything was read in, how well each was read, and what rests on it.", terminal, hasDay: false)
    {
        Arguments.Add(name);
        AddPrinting();
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        var uses = SourceUse.AllOf(asked.Record);
        var one = result.GetValue(name) is { } written ? Find(uses, written) : null;
        switch (asked.Format)
        {
            case Format.Json:
                asked.Print(SourcesData.Json(asked.Record, one is null ? uses : [one]));
                break;
            case Format.Csv:
                asked.PrintRows(one is null ? SourcesData.Csv(uses) : SourcesData.Csv(one));
                break;
            default:
                asked.Print(new AnswerPage(asked.Context, one is null ? SourcesPage.Of(asked.Context, uses) : SourcesPage.Of(asked.Context, one), new Finding.Sources(one is null ? uses : [one])));
                break;
        }
    }

    private static SourceUse Find(ImmutableArray<SourceUse> uses, string written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            throw new UserErrorException("the name of the source is empty (sources)", "the id, symbol or title of a source");
        }

        var wanted = written.Trim();
        return uses.FirstOrDefault(use => use.Source.Id == wanted)
            ?? uses.FirstOrDefault(use => new[] { use.Source.Id, use.Source.Symbol, use.Source.Title }.Contains(wanted, StringComparer.OrdinalIgnoreCase))
            ?? throw new UserErrorException(
                $"there is no source '{UserErrorException.Shown(written)}' (sources)",
                "the id, symbol or title of a source; all of them: assure sources",
                NearestName.Find(wanted, uses.SelectMany(use => new[] { use.Source.Id, use.Source.Symbol }).Where(known => known.Length > 0))) { IsUnknownName = true };
    }
}
