using System.CommandLine;
using Assure.Cli.Console;
using Assure.Cli.Options;

namespace Assure.Cli.Commands;

/// <summary>A command whose answers depend on how the texts are read: the options that questions share.</summary>
internal abstract class QuestionCommand(string name, string description, Terminal terminal, bool hasDay) : RecordCommand(name, description, terminal, hasDay)
{
    private readonly Option<string[]> promise = AskOptions.Promise();
    private readonly Option<string?> viewpoint = AskOptions.Viewpoint();
    private readonly Option<string[]> reading = AskOptions.Reading();
    private readonly Option<bool> strict = AskOptions.Strict();

    /// <summary>Adds the shared options after the command's own.</summary>
    /// <param name="hasPromise">Whether the kinds of promise are for the user to choose.</param>
    /// <param name="hasFormat">Whether the format is for the user to choose.</param>
    protected void AddShared(bool hasPromise = true, bool hasFormat = true)
    {
        AddDay();
        if (hasPromise)
        {
            Options.Add(promise);
        }

        Options.Add(viewpoint);
        Options.Add(reading);
        Options.Add(strict);
        AddPrinting(hasFormat);
    }

    /// <inheritdoc/>
    protected override CommonValues Values(ParseResult result) => base.Values(result) with
    {
        Viewpoint = result.GetValue(viewpoint),
        Readings = result.GetValue(reading) ?? [],
        Strict = result.GetValue(strict),
        Promises = result.GetValue(promise) ?? [],
    };
}
