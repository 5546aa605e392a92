using Assure.Reasoning.Answers;
using Assure.Record.Facts;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>The patterns for what is missing, open or read one way.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string Closest(Form? form, string text, string lack) => form switch
    {
        null => $"Närmast är {text}{lack}.",
        Form.Treaty => $"Närmast ett fördrag är {text}{lack}.",
        _ => $"Närmast en sådan form ({Phrase(form.Value)}) är {text}{lack}.",
    };

    /// <inheritdoc/>
    public override string Lacks(LackReason reason, Noun guarantor, Noun beneficiary, string? treaty, string? date, string? more, bool second = false) => reason switch
    {
        LackReason.SignedByGuarantor when date is not null => $", som {guarantor} undertecknade {date} men inte har ratificerat",
        LackReason.SignedByGuarantor => $", som {guarantor} har undertecknat men inte ratificerat",
        LackReason.NotSignedByGuarantor => $", som {guarantor} inte har undertecknat",
        LackReason.SignedByBeneficiary when treaty is not null => $", {(second ? "och" : "men")} {beneficiary} har inte ratificerat {treaty}{(date is null ? string.Empty : $", undertecknat {date}")}",
        LackReason.NotPartyBeneficiary when treaty is not null => $", {(second ? "och" : "men")} {beneficiary} är inte part i {treaty}",
        LackReason.DepositedNotInForce => ", som är deponerat men inte i kraft",
        LackReason.Ended => date is null ? ", som har upphört" : $", som upphörde {date}",
        LackReason.NotYet => date is null ? ", som börjar gälla senare" : $", som börjar gälla {date}",
        LackReason.OtherReading => more is null ? ", som bara räknas under en annan läsning" : $", som bara räknas under en annan läsning ({more})",
        LackReason.OnlyTerritory => more is null ? ", som bara når ett territorium" : $", som bara når {more}",
        LackReason.NotAPromise => more is null ? ", som inte är något löfte" : $", som är {more}",
        _ => more is null ? $", som inte når {beneficiary}" : $", som inte når {beneficiary}: {more}",
    };

    /// <inheritdoc/>
    public override string Says(string text, string gloss) => $"Närmast är {text}: {gloss}";

    /// <inheritdoc/>
    public override string NotAPromise(Standing standing) => standing switch
    {
        Standing.Offers => "ett erbjudande, inte ett löfte",
        Standing.Intends => "en uttalad avsikt, inte ett löfte",
        Standing.Draft => "ett utkast",
        _ => "ett uttalande, inte ett löfte",
    };

    /// <inheritdoc/>
    public override string Outcome(Verdict verdict, Form? form, string condition)
    {
        var kind = form is { } known ? $" ({Phrase(known)})" : string.Empty;
        return verdict switch
        {
            Verdict.Unconditional => $"lovat, utan undantag i texten{kind}",
            Verdict.Excluded => $"löftet finns, men ett undantag gäller{kind}",
            Verdict.None => "inget löfte hittat",
            Verdict.Disputed => "det beror på en omstridd uppgift eller läsning",
            _ => $"lovat{condition}{kind}",
        };
    }

    /// <inheritdoc/>
    public override string Depends(Noun guarantor, Noun beneficiary, DateOnly? on, int questions, bool disputed)
    {
        var what = on is { } day ? $"Vad {guarantor} hade lovat {beneficiary} {Date(day)}" : $"Vad {guarantor} har lovat {beneficiary}";
        var kind = (questions == 1, disputed) switch
        {
            (true, true) => "en omstridd fråga",
            (true, false) => "en öppen fråga",
            (false, true) => "omstridda frågor",
            _ => "öppna frågor",
        };
        return $"{what} beror på {kind}.";
    }

    /// <inheritdoc/>
    public override string Falls(IReadOnlyList<string> ways, string outcome) => $"Om {string.Join(", eller ", ways)}: {outcome}.";

    /// <inheritdoc/>
    public override string Way(string gloss, IReadOnlyList<string> holders) => holders.Count == 0 ? $"”{gloss}”" : $"”{gloss}” (enligt {And(holders)})";

    /// <inheritdoc/>
    public override string OurReading(string question, string gloss, IReadOnlyList<string> holders) =>
        $"{question} Vi läser det som ”{gloss}”{(holders.Count == 0 ? string.Empty : $" (så även {And(holders)})")}.";

    /// <inheritdoc/>
    public override string OtherReading(string gloss, IReadOnlyList<string> holders, string outcome) =>
        $"Läst som ”{gloss}”{(holders.Count == 0 ? string.Empty : $" (enligt {And(holders)})")} skulle svaret vara: {outcome}.";

    /// <inheritdoc/>
    public override string UnreadNote(Verified verified, bool matters) =>
        (verified == Verified.Partly ? "ordalydelsen bara delvis läst" : "ordalydelsen inte läst i original") + (matters ? "; svaret hänger på den" : string.Empty);

    /// <inheritdoc/>
    public override string A(Record.Entities.Sort sort) => sort switch
    {
        Record.Entities.Sort.Territory => "ett territorium",
        Record.Entities.Sort.Treaty => "ett fördrag",
        Record.Entities.Sort.Alliance => "en allians",
        Record.Entities.Sort.Zone => "en zon",
        _ => "en stat",
    };

    /// <inheritdoc/>
    public override string That(string noun, IReadOnlyList<string> predicates) => predicates.Count == 0 ? noun : $"{noun} som {And(predicates)}";

    /// <inheritdoc/>
    public override string ForWhich(string noun, string sentence) => $"{noun} om vilken det gäller att {sentence}";

    /// <inheritdoc/>
    public override string It => "den";

    /// <inheritdoc/>
    public override string IsNot(string noun) => $"inte är {noun}";

    /// <inheritdoc/>
    public override string IsAlso(string noun) => $"är {noun}";

    /// <inheritdoc/>
    public override string UnderReading(string question, string gloss) => $"svaret på ”{question}” är ”{gloss}”";

    /// <inheritdoc/>
    public override string NoAnswer(SilenceReason reason, Noun guarantor, Noun beneficiary, DateOnly on, IReadOnlyList<string> successors)
    {
        var after = successors.Count == 0 ? string.Empty : $" Efterföljare: {And(successors)}.";
        return reason switch
        {
            SilenceReason.Self => $"Vad {guarantor} lovar sig självt efterfrågas inte.",
            SilenceReason.GuarantorDidNotExist => $"{Capital(guarantor.Text)} fanns inte {Date(on)}.{after}",
            _ => $"{Capital(beneficiary.Text)} fanns inte {Date(on)}.{after}",
        };
    }

    /// <inheritdoc/>
    public override string DateQuestion(string what, string date, bool atEnd) => $"Hade {what} {(atEnd ? "upphört" : "börjat")} då? Bara ”{date}” är känt.";

    /// <inheritdoc/>
    public override string Whether(string sentence) => $"Är det så att {sentence}?";

    /// <inheritdoc/>
    public override string YesOrNo(bool yes) => yes ? "ja" : "nej";

    /// <inheritdoc/>
    public override string Follows(string from, string what, string outcome) => $"Ett löfte {from} bär med sig, utan att det sägs, ett löfte {what}: {outcome}.";

    /// <inheritdoc/>
    public override string Keeps(Noun guarantor, string power) => $"{Capital(guarantor.Text)} behåller en befogenhet: {power}.";

    /// <inheritdoc/>
    public override string ReachesTerritory(string texts, string territory) => $"{Capital(texts)} når också {territory}; det påverkar inte svaret här.";

    /// <inheritdoc/>
    public override string NotArmedThen(Noun guarantor) => $"Inga kärnvapen i {guarantor.Genitive} besittning finns i underlaget den dagen.";

    /// <inheritdoc/>
    public override string EndsIf(string act) => $"Det upphör om {act}.";

    /// <inheritdoc/>
    public override string HoldsWhile(string condition) => $"Det gäller så länge {condition}.";

    /// <inheritdoc/>
    public override string HangsOnParties(HangsOn parties, Noun guarantor, Noun beneficiary) => And(
        [.. new[]
        {
            parties.HasFlag(Reasoning.Answers.HangsOn.OwnConduct) ? $"{beneficiary.Genitive} handlande" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.OthersConduct) ? "andras handlande" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.GuarantorsWord) ? $"{guarantor.Genitive} egen bedömning" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.UnknownFact) ? "en okänd uppgift" : null,
        }.OfType<string>()]);

    /// <inheritdoc/>
    public override string ChangeUnderReading(string question, string taken, string other, bool vanishes) =>
        $"{question} Vi läser det som ”{taken}”. Läst som ”{other}” {(vanishes ? "ändras inget denna dag" : "blir ändringen en annan")}.";

    /// <inheritdoc/>
    public override string NoLonger(string sentence) => $"det gäller inte längre att {sentence}";

    /// <inheritdoc/>
    public override string TextBegan(string name, bool ended) => $"{name} {(ended ? "upphör" : "börjar gälla")}";

    /// <inheritdoc/>
    public override string FactUnreadNote(Verified verified) => verified == Verified.Partly ? "bara delvis läst" : "inte läst i källan";
}
