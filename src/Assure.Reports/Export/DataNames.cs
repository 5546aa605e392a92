using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Export;

/// <summary>The words data uses for values that only exports carry; each is the word the record's own files use.</summary>
internal static class DataNames
{
    /// <summary>The word for a sort of instrument, as front matter says it: <c>joint-statement</c>.</summary>
    public static string Of(InstrumentKind kind) => Hyphened(kind.ToString());

    /// <summary>The word for an act, as acts.csv says it: <c>in-force</c>.</summary>
    public static string Of(ActKind kind) => Hyphened(kind.ToString());

    /// <summary>Where the truth of a relation comes from.</summary>
    public static string Of(Truth truth) => truth switch
    {
        Truth.Recorded => "recorded",
        Truth.Conduct => "conduct",
        _ => "judged",
    };

    /// <summary>Yes or no.</summary>
    public static string Of(bool value) => value ? "yes" : "no";

    /// <summary>The reading a row hangs on, as the cells <c>dispute</c> and <c>reading</c>.</summary>
    public static (string Dispute, string Reading) Reading(FactRow row) => row.Dispute is { } dispute ? (dispute.Id, dispute.Readings[row.Reading].Id) : ("", "");

    /// <summary>A name of the code as the record's files write it: in small letters, with a hyphen before each word but the first.</summary>
    private static string Hyphened(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}" : letter.ToString()));
}
