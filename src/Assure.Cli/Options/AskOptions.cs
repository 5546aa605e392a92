using System.CommandLine;
using Assure.Reports.Languages;

namespace Assure.Cli.Options;

/// <summary>The options that commands share.</summary>
internal static class AskOptions
{
    public static Option<string[]> From() => new("--from") { Description = "The promising state; may be given more than once. Default: all that have nuclear weapons.", HelpName = "STATE", AllowMultipleArgumentsPerToken = false };

    public static Option<string[]> To() => new("--to") { Description = "The state or territory promised to; the same as naming it first.", HelpName = "STATE", AllowMultipleArgumentsPerToken = false };

    public static Option<string[]> ToGroup() => new("--to") { Description = "The state, territory or group promised to; may be given more than once.", HelpName = "STATE", AllowMultipleArgumentsPerToken = false };

    public static Option<string?> On() => new("--on") { Description = "The day, YYYY-MM-DD, or 'today'. Default: the day the record was read to.", HelpName = "DATE" };

    public static Option<string[]> Promise() => new("--promise") { Description = "The kind of promise (non-use, non-threat, no-first-use, …), or 'all'; may be given more than once.", HelpName = "KIND", AllowMultipleArgumentsPerToken = false };

    public static Option<string?> Viewpoint() => new("--viewpoint") { Description = "Whose word counts on disputed facts: a state, 'guarantor' or 'beneficiary'.", HelpName = "WHO" };

    public static Option<string[]> Reading() => new("--reading") { Description = "Take a dispute or doubt to fall one way; may be given more than once.", HelpName = "ID=CHOICE", AllowMultipleArgumentsPerToken = false };

    public static Option<bool> Strict() => new("--strict") { Description = "Leave open what nobody has read in the original." };

    public static Option<string> Lang() => new("--lang") { Description = $"The language of the answer: {Words.English.Or(Words.Codes)}.", HelpName = "LANG", DefaultValueFactory = _ => "en" };

    public static Option<string> Format() => new("--format") { Description = "table, json, csv or md.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };

    public static Option<bool> Compact() => new("--compact") { Description = "With --format json: on one line, in half as many bytes." };

    public static Option<bool> Why() => new("--why") { Description = "Show the whole proof, down to rows and pinpoints." };

    public static Option<bool> People() => new("--people") { Description = "Read every count of states as people too, with year and source." };

    public static Option<bool> Details() => new("--details") { Description = "With --format json: every answer in full, not only grouped." };

    public static Option<string?> Record() => new("--record") { Description = "The folder of a record. Default: the record inside the program.", HelpName = "DIR" };
}
