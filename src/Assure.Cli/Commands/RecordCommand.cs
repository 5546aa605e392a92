using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Cli.Records;

namespace Assure.Cli.Commands;

/// <summary>A command that looks in the record: the options that all such commands share, and the record they name.</summary>
internal abstract class RecordCommand : Command
{
    private readonly Option<string?>? on;
    private readonly Option<string> lang = AskOptions.Lang();
    private readonly Option<string> format = AskOptions.Format();
    private readonly Option<bool> compact = AskOptions.Compact();
    private readonly Option<string?> record = AskOptions.Record();

    protected RecordCommand(string name, string description, Terminal terminal, bool hasDay)
        : base(name, description)
    {
        on = hasDay ? AskOptions.On() : null;
        SetAction(result => Failures.Guard(terminal, () =>
        {
            var source = new RecordSource(result.GetValue(record), terminal);
            Run(result, new Asked(source.Load(), terminal, Values(result)) { Source = source, IsCompact = result.GetValue(compact) });
        }));
    }

    /// <summary>Adds the day, when the command asks about one.</summary>
    protected void AddDay()
    {
        if (on is not null)
        {
            Options.Add(on);
        }
    }

    /// <summary>Adds how the answer is printed, and the record it is asked of.</summary>
    /// <param name="hasFormat">Whether the format is for the user to choose.</param>
    /// <param name="hasCompact">Whether data may be printed without blanks.</param>
    protected void AddPrinting(bool hasFormat = true, bool hasCompact = true)
    {
        Options.Add(lang);
        if (hasFormat)
        {
            Options.Add(format);
        }

        if (hasFormat && hasCompact)
        {
            Options.Add(compact);
        }

        Options.Add(record);
    }

    /// <summary>Answers.</summary>
    protected abstract void Run(ParseResult result, Asked asked);

    /// <summary>What was written for the options of the command that bear on every answer.</summary>
    protected virtual CommonValues Values(ParseResult result) => new(
        result.GetValue(format) ?? "table",
        result.GetValue(lang) ?? "en",
        on is null ? null : result.GetValue(on),
        null,
        [],
        false,
        []);
}
