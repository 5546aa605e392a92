using Assure.Reasoning.Answers;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Changes;
using Assure.Reasoning.Checking;
using Assure.Reasoning.Proofs;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Reports.Json;

/// <summary>The technical names of values, as data carries them.</summary>
public static class JsonNames
{
    /// <summary>The version of the published shape; it moves only when something is added.</summary>
    public const int Schema = 3;

    /// <summary>An answer: <c>unconditional</c>.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "unconditional",
        Verdict.Conditional => "conditional",
        Verdict.Discretionary => "discretionary",
        Verdict.Dormant => "dormant",
        Verdict.Excluded => "excluded",
        Verdict.None => "none",
        _ => "disputed",
    };

    /// <summary>A form: <c>declaration</c>.</summary>
    public static string Of(Form form) => form switch
    {
        Form.Treaty => "treaty",
        Form.Memorandum => "memorandum",
        Form.Resolution => "resolution",
        Form.Declaration => "declaration",
        Form.Law => "law",
        _ => "policy",
    };

    /// <summary>Whether words or a fact were read: <c>yes</c>, <c>partly</c>, <c>no</c>.</summary>
    public static string Of(Verified verified) => verified switch
    {
        Verified.Yes => "yes",
        Verified.Partly => "partly",
        _ => "no",
    };

    /// <summary>A kind of clause or row: <c>exception</c>.</summary>
    public static string Of(WrittenKind kind) => kind switch
    {
        WrittenKind.Promise => "promise",
        WrittenKind.Address => "address",
        WrittenKind.Condition => "condition",
        WrittenKind.Exception => "exception",
        WrittenKind.Occasion => "occasion",
        WrittenKind.Reserve => "reserve",
        WrittenKind.Date => "date",
        WrittenKind.Act => "act",
        WrittenKind.Fact => "fact",
        _ => "entry",
    };

    /// <summary>What kind of speech a text is.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Assurance => "assurance",
        Standing.Intends => "intends",
        Standing.Offers => "offers",
        Standing.Says => "says",
        _ => "draft",
    };

    /// <summary>Why a text does not reach.</summary>
    public static string Of(LackReason reason) => reason switch
    {
        LackReason.SignedByGuarantor => "signed-by-guarantor",
        LackReason.NotSignedByGuarantor => "not-signed-by-guarantor",
        LackReason.SignedByBeneficiary => "signed-by-beneficiary",
        LackReason.NotPartyBeneficiary => "not-party-beneficiary",
        LackReason.DepositedNotInForce => "deposited-not-in-force",
        LackReason.Ended => "ended",
        LackReason.NotYet => "not-yet",
        LackReason.AddressNotMet => "address-not-met",
        LackReason.OtherReading => "other-reading",
        LackReason.OnlyTerritory => "only-territory",
        _ => "not-a-promise",
    };

    /// <summary>Why there is no answer.</summary>
    public static string Of(SilenceReason reason) => reason switch
    {
        SilenceReason.Self => "self",
        SilenceReason.GuarantorDidNotExist => "guarantor-did-not-exist",
        _ => "beneficiary-did-not-exist",
    };

    /// <summary>What sort of thing in a record an answer rests on.</summary>
    public static string Of(ElementKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A rule of proof.</summary>
    public static string Of(ProofRule rule) => rule switch
    {
        ProofRule.NoRow => "no-row",
        _ => rule.ToString().ToLowerInvariant(),
    };

    /// <summary>What a step of a proof shows.</summary>
    public static string Of(ProofValue value) => value switch
    {
        ProofValue.True => "true",
        ProofValue.False => "false",
        _ => "open",
    };

    /// <summary>On whose acts or words an answer hangs, one name each.</summary>
    public static IEnumerable<string> Of(HangsOn parties)
    {
        if (parties.HasFlag(HangsOn.OwnConduct))
        {
            yield return "own-conduct";
        }

        if (parties.HasFlag(HangsOn.OthersConduct))
        {
            yield return "others-conduct";
        }

        if (parties.HasFlag(HangsOn.GuarantorsWord))
        {
            yield return "guarantors-word";
        }

        if (parties.HasFlag(HangsOn.UnknownFact))
        {
            yield return "unknown-fact";
        }
    }

    /// <summary>A viewpoint; null for nobody's.</summary>
    public static string? Of(Viewpoint viewpoint)
    {
        ArgumentNullException.ThrowIfNull(viewpoint);
        return viewpoint.Kind switch
        {
            ViewpointKind.Actor => viewpoint.State!.Id,
            ViewpointKind.Guarantor => "guarantor",
            ViewpointKind.Beneficiary => "beneficiary",
            _ => null,
        };
    }

    /// <summary>A day in ISO 8601 form.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
