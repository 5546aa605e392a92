using Assure.Reasoning.Answers;
using Assure.Record.Entities;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Reports.Sentences;

/// <summary>Says what comes closest to a promise, or to a stronger one.</summary>
internal static class MissPhrase
{
    /// <summary>Whether a miss tells a reader something: a text a step away, not one that was never meant for the beneficiary.</summary>
    public static bool IsTelling(NearestMiss miss) =>
        miss.Lacks.Length == 0 || miss.Lacks.All(lack => lack.Reason is not (LackReason.AddressNotMet or LackReason.NotYet));

    /// <summary>Whether a miss tells a reader why nothing is promised: besides a text a step away, one given to a class that a state is not in. Where a territory lies is no such step.</summary>
    public static bool IsTellingOfNone(NearestMiss miss, Entity beneficiary) =>
        IsTelling(miss) || (beneficiary.Sort != Sort.Territory && miss.Lacks is [{ Fact: not null }] && miss.Text.Standing == Standing.Assurance);

    /// <summary>Says one miss.</summary>
    /// <param name="telling">What is told.</param>
    /// <param name="miss">The text and what it lacks.</param>
    /// <param name="beside">Whether it stands beside a promise or a text of another form, so that its own is named.</param>
    /// <param name="listed">Whether it stands in a list of its like.</param>
    public static string Of(Telling telling, NearestMiss miss, bool beside, bool listed = false)
    {
        var text = TextPhrase.Of(telling, miss.Text, its: false);
        if (miss.Text.Standing != Standing.Assurance && miss.Text.Gloss is { } gloss)
        {
            return telling.Words.Says(telling.Words.NotAPromise(miss.Text.Standing), text, telling.Words.Of(gloss), listed);
        }

        var form = beside ? miss.Text.Form?.Form : null;
        if (miss.Text.Standing != Standing.Assurance && miss.Lacks.All(lack => lack.Reason == LackReason.NotAPromise))
        {
            form = null;
        }

        var lack = miss.Lacks.IsEmpty
            ? telling.Words.Lacks(LackReason.NotAPromise, telling.GuarantorName, telling.BeneficiaryName, null, null, telling.Words.NotAPromise(miss.Text.Standing))
            : string.Concat(miss.Lacks.Take(2).Select((lack, index) => Lack(telling, miss, lack, second: index > 0)));
        return telling.Words.Closest(form, text, lack);
    }

    private static string Lack(Telling telling, NearestMiss miss, Lack lack, bool second)
    {
        var treaty = lack.Fact?.Arguments.OfType<Treaty>().FirstOrDefault();
        var signature = lack.Reason is LackReason.SignedByGuarantor or LackReason.SignedByBeneficiary ? Signature(telling, miss, lack) : null;
        var date = signature?.From is { } signed ? telling.Words.Date(signed) : lack.Date is { } day ? telling.Words.Date(day) : null;
        var more = lack.Reason switch
        {
            LackReason.NotAPromise => telling.Words.NotAPromise(miss.Text.Standing),
            LackReason.OtherReading => lack.Dispute is { } dispute ? telling.Words.Of(dispute.Question) : null,
            LackReason.OnlyTerritory => lack.Fact?.Arguments.FirstOrDefault(argument => argument.Sort == Sort.Territory) is { } territory ? telling.Name(territory).Text : null,
            LackReason.AddressNotMet => lack.Fact is { } fact ? fact.Holds ? FactPhrase.Plain(telling, fact) : FactPhrase.Denied(telling, fact) : null,
            _ => null,
        };
        return telling.Words.Lacks(lack.Reason, telling.GuarantorName, telling.BeneficiaryName, treaty is null ? null : telling.Name(treaty).Text, date, more, second);
    }

    /// <summary>The row of the signature, among the rows that show how far the text got.</summary>
    private static FactRow? Signature(Telling telling, NearestMiss miss, Lack lack)
    {
        Entity who = lack.Reason == LackReason.SignedByGuarantor ? telling.Guarantor : telling.Beneficiary;
        return miss.Rows.FirstOrDefault(row => row.Arguments.Length > 0 && ReferenceEquals(row.Arguments[0], who) && row.Relation.Name == "signatory");
    }
}
