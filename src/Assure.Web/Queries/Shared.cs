using System.Collections.Immutable;
using Assure.Record;
using Assure.Reports.Languages;

namespace Assure.Web.Queries;

/// <summary>The parameters that queries share.</summary>
/// <param name="record">The edition, whose kinds of promise are among the values allowed.</param>
internal sealed class Shared(RecordEdition record)
{
    /// <summary>More promising states than there have been.</summary>
    private const int MostPromisers = 12;
    private const int MostReadings = 20;

    /// <summary>The promising states.</summary>
    public static QueryParameter From => new() { Name = "from", Option = "--from", Most = MostPromisers, Description = "A promising state: a code or a name, in English or Swedish, present or former. Left out: all that have nuclear weapons." };

    /// <summary>The day.</summary>
    public static QueryParameter On => new() { Name = "on", Option = "--on", Kind = ParameterKind.Day, Longest = 10, Description = "The day, YYYY-MM-DD, from 1945-01-01 to 2100-12-31. Left out: the day the record was read to." };

    /// <summary>Kinds of promise.</summary>
    public QueryParameter Promise => new() { Name = "promise", Option = "--promise", Kind = ParameterKind.Choice, Most = record.Kinds.Length, Allowed = [.. record.Kinds.Select(static kind => kind.Id), "all"], Description = "A kind of promise. Left out: use and threat." };

    /// <summary>One kind of promise.</summary>
    public QueryParameter OnePromise => Promise with { Most = 1, Allowed = [.. record.Kinds.Select(static kind => kind.Id)], Description = "The kind of promise. Left out: use." };

    /// <summary>Whose word counts.</summary>
    public static QueryParameter Viewpoint => new() { Name = "viewpoint", Option = "--viewpoint", Description = "Whose word counts on disputed facts: a state, guarantor or beneficiary. Left out: nobody's, and they stay open." };

    /// <summary>Readings.</summary>
    public static QueryParameter Reading => new() { Name = "reading", Option = "--reading", Most = MostReadings, Pattern = "^[^=]+=[^=]+$", Description = "A dispute or doubt taken to fall one way: ID=CHOICE, such as assoc-95=manner." };

    /// <summary>What nobody has read.</summary>
    public static QueryParameter Strict => new() { Name = "strict", Option = "--strict", Kind = ParameterKind.Flag, Longest = 5, Default = "false", Description = "Whether what nobody has read in the original is left open." };

    /// <summary>The language.</summary>
    public static QueryParameter Language => new() { Name = "lang", Option = "--lang", Kind = ParameterKind.Choice, Longest = 2, Allowed = Words.Codes, Default = "en", Description = "The language of an answer in sentences. Data has both." };

    /// <summary>People beside states.</summary>
    public static QueryParameter People => new() { Name = "people", Option = "--people", Kind = ParameterKind.Flag, Longest = 5, Default = "false", Description = "Whether every count of states is read as people too, with year and source." };

    /// <summary>Every state by name.</summary>
    public static QueryParameter List => new() { Name = "list", Option = "--list", Kind = ParameterKind.Flag, Longest = 5, Default = "false", Description = "Whether every state is named where an answer in sentences would only count them." };

    /// <summary>What a day's settings are made of, and the language.</summary>
    public static ImmutableArray<QueryParameter> Settings => [Viewpoint, Reading, Strict, Language];

    /// <summary>Data without blanks between its parts.</summary>
    public static QueryParameter Compact => new() { Name = "compact", Option = "--compact", Kind = ParameterKind.Flag, Longest = 5, Default = "false", Description = "Whether data is on one line, in half as many bytes; with json alone." };

    /// <summary>A day of a span.</summary>
    public static QueryParameter Day(string name, string description) => new() { Name = name, Option = "--" + name, Kind = ParameterKind.Day, Longest = 10, Description = description };

    /// <summary>Whom it is about.</summary>
    public static QueryParameter To(int most, string? option, bool isRequired, string things = "A state, territory or group") => new()
    {
        Name = "to",
        Option = option,
        Most = most,
        IsRequired = isRequired,
        Description = $"{things} promised to: a code, an id or a name.{(isRequired ? "" : " Left out: every state.")}",
    };

    /// <summary>The form of the answer.</summary>
    public static QueryParameter Form(params ImmutableArray<string> formats) => new()
    {
        Name = Query.FormatName,
        Option = "--format",
        Kind = ParameterKind.Choice,
        Longest = 10,
        Allowed = formats,
        Default = formats[0],
        Description = "The form of the answer: json, data in the published shape; csv, one answer a line; md, sentences and tables in Markdown.",
    };
}
