using System.Collections.Frozen;
using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Export;

/// <summary>The words data uses for values that only exports carry; each is the word the record's own files use.</summary>
internal static class DataNames
{
    /// <summary>The words for the sorts of instruments.</summary>
    public static readonly FrozenDictionary<InstrumentKind, string> InstrumentKinds = new Dictionary<InstrumentKind, string>
    {
        [InstrumentKind.Treaty] = "treaty",
        [InstrumentKind.Protocol] = "protocol",
        [InstrumentKind.Resolution] = "resolution",
        [InstrumentKind.Declaration] = "declaration",
        [InstrumentKind.Doctrine] = "doctrine",
        [InstrumentKind.Law] = "law",
        [InstrumentKind.Memorandum] = "memorandum",
        [InstrumentKind.JointStatement] = "joint-statement",
        [InstrumentKind.Statement] = "statement",
        [InstrumentKind.Proposal] = "proposal",
    }.ToFrozenDictionary();

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
}
