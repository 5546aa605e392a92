using Assure.Reasoning.Answers;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>The patterns for what is missing, open or read one way.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string Closest(Form? form, string text, string lack) => form switch
    {
        null => $"The closest is {text}{lack}.",
        Form.Treaty => $"By treaty the closest is {text}{lack}.",
        _ => $"The closest {Phrase(form.Value)} is {text}{lack}.",
    };

    /// <inheritdoc/>
    public override string Lacks(LackReason reason, Noun guarantor, Noun beneficiary, string? treaty, string? date, string? more, bool second = false) => reason switch
    {
        LackReason.SignedByGuarantor when date is not null => $", which {guarantor} signed {On(date)} and {Has(guarantor)} not ratified",
        LackReason.SignedByGuarantor => $", which {guarantor} {Has(guarantor)} signed and not ratified",
        LackReason.NotSignedByGuarantor => $", which {guarantor} {Has(guarantor)} not signed",
        LackReason.SignedByBeneficiary when treaty is not null => $", {(second ? "and" : "but")} {beneficiary} {Has(beneficiary)} not ratified {treaty}{(date is null ? string.Empty : $", signed {On(date)}")}",
        LackReason.NotPartyBeneficiary when treaty is not null => $", {(second ? "and" : "but")} {beneficiary} {(beneficiary.IsPlural ? "are" : "is")} not party to {treaty}",
        LackReason.DepositedNotInForce => ", which is deposited but not in force",
        LackReason.Ended => date is null ? ", which has ended" : $", which ended {On(date)}",
        LackReason.NotYet => date is null ? ", which begins later" : $", which begins {On(date)}",
        LackReason.OtherReading => more is null ? ", which counts only under another reading" : $", which counts only under another reading ({more})",
        LackReason.OnlyTerritory => more is null ? ", which reaches only a territory" : $", which reaches only {more}",
        LackReason.NotAPromise => more is null ? ", which is no promise" : $", which is {more}",
        _ => more is null ? $", which does not reach {beneficiary}" : $", which does not reach {beneficiary}: {more}",
    };

    /// <inheritdoc/>
    public override string Says(string text, string gloss) => $"Closest is {text}: {gloss}";

    /// <inheritdoc/>
    public override string NotAPromise(Standing standing) => standing switch
    {
        Standing.Offers => "an offer, not a promise",
        Standing.Intends => "a stated intention, not a promise",
        Standing.Draft => "a draft",
        _ => "a statement, not a promise",
    };

    /// <inheritdoc/>
    public override string Outcome(Verdict verdict, Form? form, string condition)
    {
        var kind = form is { } known ? $" ({Phrase(known)})" : string.Empty;
        return verdict switch
        {
            Verdict.Unconditional => $"promised, with no exception in the text{kind}",
            Verdict.Excluded => $"a promise exists, but an exception applies{kind}",
            Verdict.None => "no promise found",
            Verdict.Disputed => "it depends on a disputed fact or reading",
            _ => $"promised{condition}{kind}",
        };
    }

    /// <inheritdoc/>
    public override string Depends(Noun guarantor, Noun beneficiary, DateOnly? on, int questions, bool disputed)
    {
        var what = on is { } day ? $"What {guarantor} had promised {beneficiary} on {Date(day)}" : $"What {guarantor} {Has(guarantor)} promised {beneficiary}";
        var kind = disputed ? "disputed" : "open";
        return $"{what} depends on {(questions == 1 ? $"{(disputed ? "a" : "an")} {kind} question" : $"{kind} questions")}.";
    }

    /// <inheritdoc/>
    public override string Falls(IReadOnlyList<string> ways, string outcome) => $"If {string.Join(", or ", ways)}: {outcome}.";

    /// <inheritdoc/>
    public override string Way(string gloss, IReadOnlyList<string> holders) => holders.Count == 0 ? $"“{gloss}”" : $"“{gloss}” (held by {And(holders)})";

    /// <inheritdoc/>
    public override string OurReading(string question, string gloss, IReadOnlyList<string> holders) =>
        $"{question} We read it as “{gloss}”{(holders.Count == 0 ? string.Empty : $" (also held by {And(holders)})")}.";

    /// <inheritdoc/>
    public override string OtherReading(string gloss, IReadOnlyList<string> holders, string outcome) =>
        $"Read as “{gloss}”{(holders.Count == 0 ? string.Empty : $" (held by {And(holders)})")}, the answer would be: {outcome}.";

    /// <inheritdoc/>
    public override string UnreadNote(Verified verified, bool matters) =>
        (verified == Verified.Partly ? "wording read only in part" : "wording not read in the original") + (matters ? "; the answer turns on it" : string.Empty);

    /// <inheritdoc/>
    public override string A(Record.Entities.Sort sort) => sort switch
    {
        Record.Entities.Sort.Territory => "a territory",
        Record.Entities.Sort.Treaty => "a treaty",
        Record.Entities.Sort.Alliance => "an alliance",
        Record.Entities.Sort.Zone => "a zone",
        _ => "a state",
    };

    /// <inheritdoc/>
    public override string That(string noun, IReadOnlyList<string> predicates) => predicates.Count == 0 ? noun : $"{noun} that {And(predicates)}";

    /// <inheritdoc/>
    public override string ForWhich(string noun, string sentence) => $"{noun} of which it is so that {sentence}";

    /// <inheritdoc/>
    public override string It => "it";

    /// <inheritdoc/>
    public override string IsNot(string noun) => $"is not {noun}";

    /// <inheritdoc/>
    public override string IsAlso(string noun) => $"is {noun}";

    /// <inheritdoc/>
    public override string UnderReading(string question, string gloss) => $"the answer to “{question}” is “{gloss}”";

    /// <inheritdoc/>
    public override string NoAnswer(SilenceReason reason, Noun guarantor, Noun beneficiary, DateOnly on, IReadOnlyList<string> successors)
    {
        var after = successors.Count == 0 ? string.Empty : $" It was followed by {And(successors)}.";
        return reason switch
        {
            SilenceReason.Self => $"What {guarantor} promises itself is not asked.",
            SilenceReason.GuarantorDidNotExist => $"{Capital(guarantor.Text)} did not exist on {Date(on)}.{after}",
            _ => $"{Capital(beneficiary.Text)} did not exist on {Date(on)}.{after}",
        };
    }

    /// <inheritdoc/>
    public override string DateQuestion(string what, string date, bool atEnd) => $"Had {what} {(atEnd ? "ended" : "begun")} by then? Only “{date}” is known.";

    /// <inheritdoc/>
    public override string Whether(string sentence) => $"Is it so that {sentence}?";

    /// <inheritdoc/>
    public override string YesOrNo(bool yes) => yes ? "yes" : "no";

    /// <inheritdoc/>
    public override string Follows(string from, string what, string outcome) => $"A promise {from} carries with it, though it is not said, one {what}: {outcome}.";

    /// <inheritdoc/>
    public override string Keeps(Noun guarantor, string power) => $"{Capital(guarantor.Text)} {(guarantor.IsPlural ? "keep" : "keeps")} a power: {power}.";

    /// <inheritdoc/>
    public override string ReachesTerritory(string texts, string territory) => $"{Capital(texts)} also reaches {territory}; that makes no difference to the answer here.";

    /// <inheritdoc/>
    public override string NotArmedThen(Noun guarantor) => $"No nuclear weapons of {guarantor} are on record on that day.";

    /// <inheritdoc/>
    public override string EndsIf(string act) => $"It ends if {act}.";

    /// <inheritdoc/>
    public override string HoldsWhile(string condition) => $"It holds while {condition}.";

    /// <inheritdoc/>
    public override string HangsOnParties(HangsOn parties, Noun guarantor, Noun beneficiary) => And(
        [.. new[]
        {
            parties.HasFlag(Reasoning.Answers.HangsOn.OwnConduct) ? $"{beneficiary.Genitive} acts" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.OthersConduct) ? "others' acts" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.GuarantorsWord) ? $"{guarantor.Genitive} own finding" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.UnknownFact) ? "a fact not known" : null,
        }.OfType<string>()]);

    /// <inheritdoc/>
    public override string ChangeUnderReading(string question, string taken, string other, bool vanishes) =>
        $"{question} We read it as “{taken}”. Read as “{other}”, {(vanishes ? "nothing changes on this day" : "the change is another")}.";

    /// <inheritdoc/>
    public override string NoLonger(string sentence) => $"it no longer holds that {sentence}";

    /// <inheritdoc/>
    public override string TextBegan(string name, bool ended) => $"{name} {(ended ? "ends" : "begins")}";

    /// <inheritdoc/>
    public override string FactUnreadNote(Verified verified) => verified == Verified.Partly ? "read only in part" : "not read in the source";
}
