using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Options;
using Assure.Cli.Records;

namespace Assure.Cli.Commands;

/// <summary>A command with the options that questions share.</summary>
internal abstract class QuestionCommand : Command
{
    private readonly Option<string?>? on;
    private readonly Option<string[]> promise = AskOptions.Promise();
    private readonly Option<string?> viewpoint = AskOptions.Viewpoint();
    private readonly Option<string[]> reading = AskOptions.Reading();
    private readonly Option<bool> strict = AskOptions.Strict();
    private readonly Option<string> lang = AskOptions.Lang();
    private readonly Option<string> format = AskOptions.Format();
    private readonly Option<bool> compact = AskOptions.Compact();
    private readonly Option<string?> record = AskOptions.Record();

    protected QuestionCommand(string name, string description, Terminal terminal, bool hasDay)
        : base(name, description)
    {
        on = hasDay ? AskOptions.On() : null;
        SetAction(result => Failures.Guard(terminal, () =>
        {
            var source = new RecordSource(result.GetValue(record), terminal);
            Run(result, new Asked(source.Load(), terminal, Values(result)) { Source = source, IsCompact = result.GetValue(compact) });
        }));
    }

    /// <summary>Adds the shared options after the command's own.</summary>
    /// <param name="hasPromise">Whether the kinds of promise are for the user to choose.</param>
    /// <param name="hasFormat">Whether the format is for the user to choose.</param>
    protected void AddShared(bool hasPromise = true, bool hasFormat = true)
    {
        if (on is not null)
        {
            Options.Add(on);
        }

        if (hasPromise)
        {
            Options.Add(promise);
        }

        Options.Add(viewpoint);
        Options.Add(reading);
        Options.Add(strict);
        Options.Add(lang);
        if (hasFormat)
        {
            Options.Add(format);
            Options.Add(compact);
        }

        Options.Add(record);
    }

    /// <summary>Answers.</summary>
    protected abstract void Run(ParseResult result, Asked asked);

    private CommonValues Values(ParseResult result) => new(
        result.GetValue(format) ?? "table",
        result.GetValue(lang) ?? "en",
        on is null ? null : result.GetValue(on),
        result.GetValue(viewpoint),
        result.GetValue(reading) ?? [],
        result.GetValue(strict),
        result.GetValue(promise) ?? []);
}
