using System.Collections.Immutable;
using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Errors;
using Assure.Cli.Options;
using Assure.Language.Diagnostics;
using Assure.Reasoning.Checking;
using Assure.Reports.Blocks;
using Assure.Reports.Pages;

namespace Assure.Cli.Commands;

/// <summary><c>show</c>: what the record says of an instrument, a state, a relation or another thing.</summary>
internal sealed class ShowCommand : RecordCommand
{
    private const string AllReadings = "readings";
    private readonly Argument<string> name = new("NAME") { Description = "An instrument, text, state, relation, treaty, alliance, territory, zone, dispute or doubt; or 'readings', for all disputes and doubts." };

    public ShowCommand(Terminal terminal)
        : base("show", "What the record says of an instrument, a state, a relation or another thing.", terminal, hasDay: true)
    {
        Arguments.Add(name);
        AddDay();
        AddPrinting(hasCompact: false);
    }

    protected override void Run(ParseResult result, Asked asked)
    {
        if (asked.Format is not (Format.Table or Format.Markdown))
        {
            throw new UserErrorException("show prints no data (--format)", "table or md");
        }

        asked.Print(Page(asked, result.GetValue(name) ?? string.Empty));
    }

    private static ImmutableArray<Block> Page(Asked asked, string written)
    {
        var lookup = asked.Reader.Lookup;
        if (written == AllReadings)
        {
            var finder = new ReadingFinder(asked.Record, asked.On);
            return ReadingPage.All(asked.Context, [.. asked.Record.Disputes.Select(finder.Of)]);
        }

        if (string.IsNullOrWhiteSpace(written))
        {
            throw new UserErrorException("the name is empty (show)", "a state, an instrument, a relation or another thing of the record");
        }

        var state = lookup.FindState(written, asked.Words.Code);
        if (state.Match is not null)
        {
            return ShowPages.Entity(asked.Context, state.Match);
        }

        var instrument = lookup.FindInstrument(written);
        if ((instrument.Match ?? lookup.FindText(written).Match?.Instrument) is { } found)
        {
            return ShowPages.Instrument(asked.Context, found);
        }

        var relation = lookup.FindRelation(written);
        if (relation.Match is not null)
        {
            return ShowPages.Relation(asked.Context, relation.Match);
        }

        var thing = lookup.FindThing(written, asked.Words.Code);
        if (thing.Match is not null)
        {
            return ShowPages.Entity(asked.Context, thing.Match);
        }

        if (asked.Record.Disputes.FirstOrDefault(dispute => dispute.Id == written) is { } dispute)
        {
            return ReadingPage.Of(asked.Context, new ReadingFinder(asked.Record, asked.On).Of(dispute));
        }

        var near = state.Suggestions.Select(suggestion => $"{suggestion.Name} ({suggestion.Thing.Id})")
            .Concat(instrument.Suggestions.Select(suggestion => suggestion.Thing.Id))
            .Concat(relation.Suggestions.Select(suggestion => suggestion.Thing.Name))
            .Concat(thing.Suggestions.Select(suggestion => suggestion.Thing.Id))
            .Concat(NearestName.Find(written, [.. asked.Record.Disputes.Select(dispute => dispute.Id), AllReadings]) is { } reading ? [reading] : [])
            .Distinct().Take(3).ToArray();
        throw new UserErrorException(
            $"the record knows nothing called '{UserErrorException.Shown(written)}' (show)",
            "a state, an instrument, a relation, a treaty, an alliance, a territory, a zone, a dispute or a doubt",
            near.Length == 0 ? null : string.Join(", ", near)) { IsUnknownName = true };
    }
}
