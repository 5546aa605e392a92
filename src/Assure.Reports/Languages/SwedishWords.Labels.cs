using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Heads, labels and standing lines.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string From => "Från";

    /// <inheritdoc/>
    public override string To => "Till";

    /// <inheritdoc/>
    public override string Answer => "Svar";

    /// <inheritdoc/>
    public override string HangsOn => "Hänger på";

    /// <inheritdoc/>
    public override string FormLabel => "Form";

    /// <inheritdoc/>
    public override string Texts => "Texter";

    /// <inheritdoc/>
    public override string ReadingsAndDisputes => "Läsningar och tvister";

    /// <inheritdoc/>
    public override string NotSaid => "Vad detta inte säger";

    /// <inheritdoc/>
    public override string Why => "Varför";

    /// <inheritdoc/>
    public override string AlsoOnRecord => "Också mellan dem";

    /// <inheritdoc/>
    public override string RestsOn => "Vad det vilar på";

    /// <inheritdoc/>
    public override string ClosestLabel => "Närmast ett starkare löfte";

    /// <inheritdoc/>
    public override string States => "Stater";

    /// <inheritdoc/>
    public override string NothingOpen => "inget";

    /// <inheritdoc/>
    public override string DisputedQuestion => "en omstridd fråga";

    /// <inheritdoc/>
    public override string Scope => "Vad texterna säger: ord, inte avsikter eller handlande. Inte om de kommer att hållas.";

    /// <inheritdoc/>
    public override string WhoJudges => "Där ett svar hänger på handlingar anger texterna ingen utomstående som avgör; i praktiken avgör löftesgivaren.";

    /// <inheritdoc/>
    public override string ThreatsNotAssessed => "Om hot har uttalats bedöms inte.";

    /// <inheritdoc/>
    public override string TitleTo(Noun beneficiary, DateOnly on) => $"Löften till {beneficiary} {Date(on)}";

    /// <inheritdoc/>
    public override string TitleFromTo(Noun guarantor, Noun beneficiary, DateOnly on) => $"Från {guarantor} till {beneficiary}, {BareDate(on)}";

    /// <inheritdoc/>
    public override string TitleTimeline(Noun guarantor, Noun beneficiary, string kindHead) => $"Från {guarantor} till {beneficiary}: vad ändrades, när · {kindHead}";

    /// <inheritdoc/>
    public override string TitleAtlas(string kindHead, DateOnly on) => $"Alla löften {Date(on)} · {kindHead}";

    /// <inheritdoc/>
    public override string Stamp(string edition, DateOnly readUpTo, string record) => $"Utgåva {edition} · texter lästa till {Date(readUpTo)} · {record}";

    /// <inheritdoc/>
    public override string DayChosen(DateOnly on) => $"Ingen dag angavs: detta är {Date(on)}, den dag underlaget är läst till.";

    /// <inheritdoc/>
    public override string LaterThanRead(DateOnly on, DateOnly readUpTo) => $"{Capital(Date(on))} är senare än texterna är lästa till, {Date(readUpTo)}; inget därefter är känt.";

    /// <inheritdoc/>
    public override string AskedUnder(string settings) => $"Frågat under: {settings}.";

    /// <inheritdoc/>
    public override string AsStatedBy(string who) => $"omstridda uppgifter enligt {who}";

    /// <inheritdoc/>
    public override string Strict => "ord som inte lästs i original lämnas öppna";

    /// <inheritdoc/>
    public override string ThePromiser => "löftesgivaren";

    /// <inheritdoc/>
    public override string TheBeneficiary => "mottagaren";

    /// <inheritdoc/>
    public override string CountOfStates(int count) => count == 1 ? "1 stat" : $"{count} stater";

    /// <inheritdoc/>
    public override string ScopeChanges(int count) => count == 1
        ? "Ytterligare en dag ändrades bara vilka som ingår i en klass, inte svaret."
        : $"Ytterligare {count} dagar ändrades bara vilka som ingår i en klass, inte svaret.";

    /// <inheritdoc/>
    public override string Since(DateOnly from) => $"sedan {Date(from)}";

    /// <inheritdoc/>
    public override string Span(DateOnly from, DateOnly last) => $"{BareDate(from)} till {BareDate(last)}";

    /// <inheritdoc/>
    public override string Period => "Tid";

    /// <inheritdoc/>
    public override string WhatChanged => "Vad ändrades";

    /// <inheritdoc/>
    public override string NothingChanged => "Inget ändrades under denna tid.";

    /// <inheritdoc/>
    public override string Before => "Före";

    /// <inheritdoc/>
    public override string After => "Efter";

    /// <inheritdoc/>
    public override string Because => "Därför att";

    /// <inheritdoc/>
    public override string PromiseLabel => "Löfte";

    /// <inheritdoc/>
    public override string HangsOnLabel => "Vad löftet hänger på";

    /// <inheritdoc/>
    public override string MakesNoDifference => "Det gör ingen skillnad här.";

    /// <inheritdoc/>
    public override string Qualifications => "Förbehåll och senare uttalanden";

    /// <inheritdoc/>
    public override string OurReadingMark => "vår läsning";

    /// <inheritdoc/>
    public override string MoreRows(int count) => $"och {count} till";

    /// <inheritdoc/>
    public override string TruthOf(Record.Rules.Truth truth) => truth switch
    {
        Record.Rules.Truth.Recorded => "Ur underlagets tabeller: vad ingen rad säger är inte så.",
        Record.Rules.Truth.Conduct => "Vad en stat kan göra: öppet, om inget är upptecknat.",
        _ => "Vad en stat själv finner: öppet, om dess ställningstagande inte är upptecknat.",
    };

    /// <inheritdoc/>
    public override string OtherPromises(string list) => $"Också lovat: {list}.";

    /// <inheritdoc/>
    public override string OtherWays(IReadOnlyList<string> ways) => $"Den andra läsningen: {Or(ways)}.";

    /// <inheritdoc/>
    public override string Acts => "Åtgärder";

    /// <inheritdoc/>
    public override string StatusesAndFacts => "Ställning som följer av dem, och andra uppgifter";

    /// <inheritdoc/>
    public override string SinceBeforeTheRecord => "sedan före underlagets början";

    /// <inheritdoc/>
    public override string Act(ActKind act) => act switch
    {
        ActKind.Signed => "undertecknade",
        ActKind.Ratified => "deponerade sin ratifikation",
        ActKind.Acceded => "deponerade sin anslutning",
        ActKind.Accepted => "deponerade sitt godtagande",
        ActKind.Succeeded => "anmälde succession",
        ActKind.Waiver => "avstod från villkoren för ikraftträdande",
        ActKind.InForce => "i kraft för staten",
        ActKind.NoticeOfWithdrawal => "anmälde utträde",
        ActKind.Withdrawn => "utträdet i kraft",
        _ => "invände",
    };

    /// <inheritdoc/>
    public override string CameIntoBeing(Noun state, bool ended) => ended ? $"{state.Text} upphörde" : $"{state.Text} bildades";
}
