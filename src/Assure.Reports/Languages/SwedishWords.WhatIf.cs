using Assure.Reasoning.Comparing;
using Assure.Reasoning.Reaching;

namespace Assure.Reports.Languages;

/// <content>What if, what it would take, which text promises more, when was all this true.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string Hypothetical => "hypotetiskt";

    /// <inheritdoc/>
    public override string TitleWhatIf(DateOnly on) => $"Tänk om, {Date(on)}";

    /// <inheritdoc/>
    public override string Assumes(string lines) => $"HYPOTETISKT. Antaget, och inte i underlaget: {lines}.";

    /// <inheritdoc/>
    public override string WhatIfCount(int changed, int asked) => changed == 0
        ? $"Inget av de {asked} jämförda svaren skulle bli ett annat."
        : $"{changed} av de {asked} jämförda svaren skulle bli {(changed == 1 ? "ett annat" : "andra")}.";

    /// <inheritdoc/>
    public override string OverTime => "Över tid";

    /// <inheritdoc/>
    public override string OverTimeTold(bool isAny) => isAny
        ? "Svar som skulle bli andra någon dag, efter svar och form; vad de beror på visas bara för en dag."
        : "Inget svar skulle bli ett annat någon dag, efter svar och form; vad svaren beror på visas bara för en dag.";

    /// <inheritdoc/>
    public override string TakenTogether(string answer) => $"sammantaget: {answer}";

    /// <inheritdoc/>
    public override string People(long count, long inArmed, string years, string sources, int without) =>
        $"{Spaced(count)} människor bor i de berörda staterna, {Spaced(inArmed)} av dem i stater med kärnvapen (uppgifter för {years}; {sources}){(without == 0 ? "" : $"; uppgift saknas för {without} av dem")}.";

    /// <inheritdoc/>
    public override string TitleReach(string guarantor, string beneficiaries, string kind, DateOnly on) => $"Vad skulle krävas: {guarantor} till {beneficiaries}, {kind}, {Date(on)}";

    /// <inheritdoc/>
    public override string Wanted(string? answer, string? form) => (answer, form) switch
    {
        (null, null) => "Önskat: ett löfte som inget undantag gäller för.",
        (null, _) => $"Önskat: ett löfte som inget undantag gäller för, i denna form: {form}.",
        (_, null) => $"Önskat, minst: {answer}.",
        _ => $"Önskat, minst: {answer}; i denna form: {form}.",
    };

    /// <inheritdoc/>
    public override string ReachedAlready(string answer) => $"Så är det redan: {answer}.";

    /// <inheritdoc/>
    public override string ReachCount(int sets, int most, long tried, int menu) =>
        $"{(sets == 1 ? "En minsta uppsättning" : $"{sets} minsta uppsättningar")} ändringar skulle räcka, av de {menu} som kan spela roll, högst {most} tillsammans ({Spaced(tried)} uppsättningar prövade). Var och en är hypotetisk.";

    /// <inheritdoc/>
    public override string ReachNone(int most, long tried, int menu) =>
        $"Ingen uppsättning av högst {most} av de {menu} ändringar som kan spela roll skulle räcka ({Spaced(tried)} uppsättningar prövade).";

    /// <inheritdoc/>
    public override string ReachNearest(string? moves, string answer) => moves is null
        ? $"Inget kommer närmare än som det är: {answer}."
        : $"Närmast, hypotetiskt: {moves}. Svaret skulle då vara: {answer}.";

    /// <inheritdoc/>
    public override string ReachIncomplete(long tried) => $"Ofullständigt: sökningen avbröts efter {Spaced(tried)} uppsättningar, innan alla var prövade. Fler kan räcka.";

    /// <inheritdoc/>
    public override string ReachNoneYet(int menu) => $"Ingen uppsättning som hann prövas skulle räcka, av de {menu} ändringar som kan spela roll.";

    /// <inheritdoc/>
    public override string Move(ReachMoveKind kind, string guarantor, string beneficiaries, string subject) => kind switch
    {
        ReachMoveKind.JoinTreaty or ReachMoveKind.JoinAlliance => $"{beneficiaries} går med i {subject}",
        ReachMoveKind.LeaveTreaty or ReachMoveKind.LeaveAlliance => $"{beneficiaries} är inte längre bunden till {subject}",
        ReachMoveKind.EndHosting => $"{beneficiaries} hyser inte längre kärnvapen från {subject}",
        ReachMoveKind.Ratify => $"{guarantor} blir part i {subject}",
        ReachMoveKind.WithdrawReservation => $"{guarantor} återtar {subject}",
        _ => $"{guarantor} upprepar {subject} som fördrag",
    };

    /// <inheritdoc/>
    public override string TitleCompare(string left, string right, DateOnly on) => $"Vilken text lovar mer {Date(on)}: {left} eller {right}";

    /// <inheritdoc/>
    public override string Compared(string left, string right, bool isLeftAtLeast, bool isRightAtLeast) => (isLeftAtLeast, isRightAtLeast) switch
    {
        (true, true) => "Båda lovar detsamma till varje stat.",
        (true, false) => $"{Capital(left)} lovar minst lika mycket till varje stat, och mer till några.",
        (false, true) => $"{Capital(right)} lovar minst lika mycket till varje stat, och mer till några.",
        _ => "De går inte att jämföra: var och en lovar mer till någon stat eller i något fall.",
    };

    /// <inheritdoc/>
    public override string HowTheyStand(ComparedStanding standing, string left, string right) => standing switch
    {
        ComparedStanding.Equal => "båda lovar detsamma",
        ComparedStanding.LeftMore => $"{left} lovar mer",
        ComparedStanding.RightMore => $"{right} lovar mer",
        ComparedStanding.LeftOnly => $"bara {left} når dem",
        ComparedStanding.RightOnly => $"bara {right} når dem",
        ComparedStanding.Neither => "ingendera når dem",
        _ => "går inte att jämföra: var och en gäller i något fall då den andra inte gör det",
    };

    /// <inheritdoc/>
    public override string StandingHead => "Förhållande";

    /// <inheritdoc/>
    public override string LessBy(string text, string clauses) => $"{Capital(text)} lovar mindre genom: {clauses}.";

    /// <inheritdoc/>
    public override string HowCompared =>
        "En text lovar minst lika mycket som en annan om den når alla som den andra når och gäller närhelst den andra gäller, vilken löftesgivare den än läses för. En förbehållen befogenhet räknas emot en text; formen räknas inte.";

    /// <inheritdoc/>
    public override string TitleOrder(string kind, DateOnly on) => $"Vilken text lovar mer: {kind}, {Date(on)}";

    /// <inheritdoc/>
    public override string HowOrdered => "Texter på samma rad lovar detsamma. De som nämns efter dem lovar mindre, utan någon emellan. Texter som inte ligger på en väg till varandra går inte att jämföra.";

    /// <inheritdoc/>
    public override string TextsHead => "Text";

    /// <inheritdoc/>
    public override string MoreThanHead => "Lovar mer än";

    /// <inheritdoc/>
    public override string TitleWhen => "När allt detta kan ha stämt";

    /// <inheritdoc/>
    public override string WhenAll(string spans) => $"Allt kan ha stämt {spans}.";

    /// <inheritdoc/>
    public override string WhenNever(DateOnly from, DateOnly to) => $"Det finns ingen dag mellan {Date(from)} och {Date(to)} då allt kan ha stämt.";

    /// <inheritdoc/>
    public override string Span(DateOnly from, DateOnly? to, bool isCertain) =>
        $"från {Date(from)}{(to is { } end ? $" till {Date(end.AddDays(-1))}" : " och framåt")}{(isCertain ? "" : " (beror på ett oprecist datum eller en tvist)")}";

    /// <inheritdoc/>
    public override string Broken(DateOnly on, string facts) => $"Först bruten {Date(on)}{(facts.Length == 0 ? "" : $": {facts}")}.";

    /// <inheritdoc/>
    public override string NeverTrue => "aldrig, såvitt underlaget vet";

    private static string Spaced(long count) => count.ToString("#,0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = "\u00a0" });
}
