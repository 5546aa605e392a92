using System.Globalization;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;

namespace Assure.Reports.Languages;

/// <content>What the record's own checks say.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    /// <inheritdoc/>
    public override string ReadingsLabel => "Läsningar";

    /// <inheritdoc/>
    public override string WordsAtIssue => "Orden och uppgifterna det gäller";

    /// <inheritdoc/>
    public override string NothingNamesIt => "Inget i underlaget nämner den.";

    /// <inheritdoc/>
    public override string OurRule(string gloss) => $"En läsning av oss: vi läser det som ”{gloss}”, och svaren bygger på det.";

    /// <inheritdoc/>
    public override string LeftOpen => "En tvist: namngivna röster går isär. Den lämnas öppen, och ett svar som hänger på den säger det.";

    /// <inheritdoc/>
    public override string WhatTurnsOnIt(DateOnly on) => $"Vad som hänger på den {Date(on)}";

    /// <inheritdoc/>
    public override string BearsOn(int bearing, int answers, int changing) => bearing == 0
        ? $"Den berör inget av dagens {Number(answers)} svar."
        : $"Den berör {Number(bearing)} av dagens {Number(answers)} svar (varje löftesgivare, stat och slag av löfte). {(changing == 0 ? "Inget av dem blir ett annat under en annan läsning." : $"{Number(changing)} av dem skulle bli {(changing == 1 ? "ett annat" : "andra")} under en annan läsning.")}";

    /// <inheritdoc/>
    public override string AsGiven => "Som det ges";

    /// <inheritdoc/>
    public override string AnswersChange(int count) => count switch
    {
        0 => "Inget svar ändras.",
        1 => "1 svar ändras.",
        _ => $"{Number(count)} svar ändras.",
    };

    /// <inheritdoc/>
    public override string ToStates(Noun guarantor, string states) => $"{guarantor} till {states}";

    /// <inheritdoc/>
    public override string Brief(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "lovat utan undantag",
        Verdict.Conditional => "lovat utom vid vissa handlingar",
        Verdict.Discretionary => "lovat, efter löftesgivarens bedömning",
        Verdict.Dormant => "lovat, efter vissa handlingar",
        Verdict.Excluded => "ett undantag gäller",
        Verdict.None => "inget löfte",
        _ => "omstritt",
    };

    /// <inheritdoc/>
    public override string HangsOnKinds(HangsOn parties) => And(
        [.. new[]
        {
            parties.HasFlag(Reasoning.Answers.HangsOn.OwnConduct) ? "egna handlingar" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.OthersConduct) ? "andras handlingar" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.GuarantorsWord) ? "löftesgivarens bedömning" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.UnknownFact) ? "en okänd uppgift" : null,
        }.OfType<string>()]);

    /// <inheritdoc/>
    public override string AnotherCondition => "detsamma, på ett annat villkor";

    /// <inheritdoc/>
    public override string Use(ReadingUseKind kind, string? reading) => kind switch
    {
        ReadingUseKind.Marked => reading is null ? "räknas under en läsning" : $"räknas under ”{reading}”",
        ReadingUseKind.Form => $"har en annan form under ”{reading}”",
        ReadingUseKind.Clause => reading is null ? "orden läses efter den" : $"orden kräver ”{reading}”",
        ReadingUseKind.Definition => reading is null ? "en definition som läses efter den" : $"en definition som kräver ”{reading}”",
        _ => $"så under ”{reading}”",
    };

    /// <inheritdoc/>
    public override string UsedIn(string texts) => $"används i {texts}";

    /// <inheritdoc/>
    public override string TitleReadings(DateOnly on) => $"Tvister och läsningar, och vad som hänger på dem {Date(on)}";

    /// <inheritdoc/>
    public override string DisputeOrDoubt(bool isDoubt) => isDoubt ? "läsning" : "tvist";

    /// <inheritdoc/>
    public override string Question => "Fråga";

    /// <inheritdoc/>
    public override string Changing => "Ändras";

    /// <inheritdoc/>
    public override string Bearing => "Berör";

    /// <inheritdoc/>
    public override string ReadingsCounted(int answers) => $"Av dagens {Number(answers)} svar: hur många frågan berör, och hur många som skulle bli andra under en annan läsning. En tvist lämnas öppen, en läsning är vår. Mer om var och en: assure show och dess namn.";

    /// <inheritdoc/>
    public override string TitleUnverified => "Vad ingen har läst helt i sin källa";

    /// <inheritdoc/>
    public override string UnverifiedSummary(int items, int all, int turning, int answers, DateOnly on) =>
        $"{Number(items)} av {Number(all)} klausuler och rader. {Number(turning)} av de {Number(answers)} svaren {Date(on)} (varje löftesgivare, stat och slag av löfte) hänger på minst en av dem: utan den vore svaret, formen eller villkoret ett annat.";

    /// <inheritdoc/>
    public override string UnverifiedCounted(int days) =>
        $"Före var och en står hur många av dagens svar som hänger på den, och under hur många av de {Number(days)} dagar då något ändras som något svar eller någon form vore en annan.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ShareColumns => ["Lästa", "Delvis", "Inte", "Andel lästa", "Vad"];

    /// <inheritdoc/>
    public override string Written(WrittenKind kind, string table) => kind switch
    {
        WrittenKind.Promise => "vad som lovas",
        WrittenKind.Address => "till vem, där det anges för sig",
        WrittenKind.Condition => "villkor",
        WrittenKind.Exception => "undantag",
        WrittenKind.Occasion => "tillfällen",
        WrittenKind.Reserve => "förbehållna rättigheter",
        WrittenKind.Date => "datum, där de anges för sig",
        WrittenKind.Act => "staters handlingar",
        WrittenKind.Fact => $"uppgifter: {table}",
        _ => $"poster: {table}",
    };

    /// <inheritdoc/>
    public override string TurnCount(int answers, int days, int classes) =>
        $"{Number(answers)} svar, {(days == 1 ? "1 dag" : $"{Number(days)} dagar")}{(classes == 0 ? "" : $" ({Number(classes)} till genom vilka som hör till en klass)")}";

    /// <inheritdoc/>
    public override string TitleSweep => "Varje par, slag av löfte och ändringsdag";

    /// <inheritdoc/>
    public override string Swept(int cells, int days, int asked, int spans, int changes) =>
        $"{Number(cells)} tidslinjer för en löftesgivare, en stat och ett slag av löfte; {Number(days)} dagar då något ändras; {Number(asked)} frågor ställda en och en och jämförda med hela atlasen; {Number(spans)} perioder; {Number(changes)} ändringar.";

    /// <inheritdoc/>
    public override string Cause(SweepCause cause) => cause.Kind switch
    {
        SweepCauseKind.Text => cause.AtEnd ? "en text upphörde" : "en text började gälla",
        SweepCauseKind.Qualification => cause.AtEnd ? "ett förbehåll eller senare uttalande upphörde" : "ett förbehåll eller senare uttalande började gälla",
        SweepCauseKind.Row => $"{cause.Relation?.Name} {(cause.AtEnd ? "upphörde" : "började")}",
        SweepCauseKind.OtherRow => $"{cause.Relation?.Name} för andra stater {(cause.AtEnd ? "upphörde" : "började")}",
        SweepCauseKind.OtherState => "andra stater uppstod eller upphörde",
        _ => "flera av dessa tillsammans",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> CauseColumns => ["Ändringar", "Orsak"];

    /// <inheritdoc/>
    public override string CausesOverlap => "En ändring med flera avgörande orsaker räknas under var och en.";

    /// <inheritdoc/>
    public override string NothingWrong => "Ingen lucka, ingen överlappning, ingen ändring utan en rad eller text som förklarar den.";

    /// <inheritdoc/>
    public override string FoundWrong(int count) => $"{Number(count)} fel";

    /// <inheritdoc/>
    public override string Fault(SweepFault fault) => fault switch
    {
        SweepFault.Gap => "inget svar",
        SweepFault.Overlap => "två svar",
        SweepFault.Jump => "en ändring som inget förklarar",
        _ => "atlasen och frågan skiljer sig",
    };

    /// <inheritdoc/>
    public override string MoreFaults(int count) => $"och {Number(count)} till";

    /// <inheritdoc/>
    public override string ExpectationsAsked(int asked, int failed) => (asked, failed) switch
    {
        (0, _) => "inga förväntningar",
        (1, 0) => "1 förväntning, uppfylld",
        (_, 0) => $"{Number(asked)} förväntningar, alla uppfyllda",
        _ => $"{(asked == 1 ? "1 förväntning" : $"{Number(asked)} förväntningar")}, {Number(failed)} inte uppfyllda",
    };

    /// <inheritdoc/>
    public override string ExpectedAndFound(string expected, bool byReading, string? found) =>
        $"väntade {expected} ({(byReading ? "enligt vår läsning" : "enligt texten")}), fann {found ?? "inget svar"}.";
}
