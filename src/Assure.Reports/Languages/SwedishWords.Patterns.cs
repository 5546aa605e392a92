using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>The patterns of computed sentences.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string ByTreaty => "Genom fördrag.";

    /// <inheritdoc/>
    public override string JudgedByPromiser => "Texten anger inte vem som avgör det; vi läser det som löftesgivaren själv.";

    /// <inheritdoc/>
    public override string OtherReadingChanges => "En annan läsning skulle ändra svaret.";

    /// <inheritdoc/>
    public override string ReadingNote(IReadOnlyList<string> ids) => $"vår läsning: {string.Join(", ", ids)}; en annan skulle ändra svaret";

    /// <inheritdoc/>
    public override string ReadingNote(int count) => count == 1 ? "vår läsning på en punkt; en annan skulle ändra svaret" : $"vår läsning på {count} punkter; andra skulle ändra svaret";

    /// <inheritdoc/>
    public override string Another(Record.Entities.Sort sort) => sort switch
    {
        Record.Entities.Sort.Territory => "ett annat territorium",
        Record.Entities.Sort.Treaty => "ett annat fördrag",
        Record.Entities.Sort.Alliance => "en annan allians",
        Record.Entities.Sort.Zone => "en annan zon",
        _ => "en annan stat",
    };

    /// <inheritdoc/>
    public override string HangsOnNothing => "Inget är öppet.";

    /// <inheritdoc/>
    public override string? RuledOut(Kind kind, Noun beneficiary, bool withThreat) => kind.Id switch
    {
        "non-use" => withThreat ? $"användning av och hot om kärnvapen mot {beneficiary}" : $"kärnvapen mot {beneficiary}",
        "non-threat" => $"hot om kärnvapen mot {beneficiary}",
        _ => null,
    };

    /// <inheritdoc/>
    public override string RulesOut(Noun text, string what, DateOnly? on) =>
        on is { } day ? $"{Capital(Date(day))} uteslöt {text} {what}" : $"{Capital(text.Text)} utesluter {what}";

    /// <inheritdoc/>
    public override string Promises(Noun text, string what, DateOnly? on) =>
        on is { } day ? $"{Capital(Date(day))} lovade {text} {what}" : $"{Capital(text.Text)} lovar {what}";

    /// <inheritdoc/>
    public override string Own(string genitive, string shortName) => $"{genitive} {shortName}";

    /// <inheritdoc/>
    public override string Bound(string name, ActKind? act, Noun guarantor, string? acted, Noun beneficiary, string? since, bool past)
    {
        var verb = act switch
        {
            ActKind.Ratified => "ratificerade",
            ActKind.Acceded => "anslöt sig till",
            ActKind.Accepted => "godtog",
            ActKind.Succeeded => "övertog",
            _ => null,
        };
        var did = verb is null || acted is null ? null : $"som {guarantor} {verb} {acted}";
        var applies = since is null ? null : $"som {(past ? "gällde" : "gäller")} för {beneficiary} sedan {(did is not null && since == acted ? "dess" : since)}";
        return (did, applies) switch
        {
            (null, null) => name,
            (null, _) => $"{name}, {applies},",
            (_, null) => $"{name}, {did},",
            _ => $"{name}, {did} och {applies},",
        };
    }

    /// <inheritdoc/>
    public override string Unless(IReadOnlyList<string> acts, bool after = false) => $"{(after ? " och" : ",")} utom om {string.Join(", eller ", acts)}";

    /// <inheritdoc/>
    public override string Together(IReadOnlyList<string> acts) => string.Join(" och dessutom ", acts);

    /// <inheritdoc/>
    public override string AsLongAs(IReadOnlyList<string> conditions) => $", så länge {And(conditions)}";

    /// <inheritdoc/>
    public override string OnlyIf(IReadOnlyList<string> conditions) => $", men först om {And(conditions)}";

    /// <inheritdoc/>
    public override string EvenThen(string act, string condition) => $"{act} (och även då gäller det så länge {condition})";

    /// <inheritdoc/>
    public override string NoException(bool past) => past ? "Inget undantag angavs." : "Inget undantag anges.";

    /// <inheritdoc/>
    public override string ExceptionApplies(bool past, IReadOnlyList<string> facts) =>
        (past ? "Men ett undantag gällde då" : "Men ett undantag gäller nu") + (facts.Count == 0 ? "." : $": {And(facts)}.");

    /// <inheritdoc/>
    public override string JudgedBy(Noun judge) => $"Texten låter {judge} avgöra det.";

    /// <inheritdoc/>
    public override string? FormRemark(Form form, Noun guarantor, bool past)
    {
        var it = past ? "Det var" : "Det är";
        var withdrawal = past ? string.Empty : "; inget återkallande av den har hittats";
        return form switch
        {
            Form.Declaration => $"{it} en formell förklaring, inte ett fördrag{withdrawal}.",
            Form.Resolution => $"{it} en FN-resolution, inte ett fördrag{withdrawal}.",
            Form.Law => $"{it} {guarantor.Genitive} egen lag, inte ett fördrag{withdrawal}.",
            Form.Policy => $"{it} {guarantor.Genitive} egen policy, inte ett fördrag{withdrawal}.",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string FormDisputed(bool past, IReadOnlyList<string> questions, IReadOnlyList<(string Way, Form? Form)> ways) =>
        $"Vilken form löftet {(past ? "hade" : "har")} är omstritt. {string.Join(" ", questions)} {Capital(string.Join("; ", ways.Select(way => $"om {way.Way}: {(way.Form is { } form ? Phrase(form) : "inget löfte")}")))}.";

    /// <inheritdoc/>
    public override string ThreatsNotIncluded(bool past) => past ? "Hot omfattades inte." : "Hot omfattas inte.";

    /// <inheritdoc/>
    public override string SameForThreats => "Svaret är detsamma för hot.";

    /// <inheritdoc/>
    public override string OnThreats(string outcome) => $"För hot är svaret ett annat: {outcome}.";

    /// <inheritdoc/>
    public override string AlsoPromises(Noun guarantor, string what, string text, bool past, bool also, string condition) =>
        $"{Capital(guarantor.Text)} {(past ? "hade" : "har")} {(also ? "också " : string.Empty)}lovat {what} ({text}){condition}.";

    /// <inheritdoc/>
    public override string Beside(string text, string outcome, bool withThreat, bool past, bool again) =>
        $"{(again ? past ? "Det gjorde även" : "Det gör även" : past ? "Vid sidan av den stod" : "Vid sidan av den står")} {text}{(withThreat ? $", som även {(past ? "omfattade" : "omfattar")} hot" : string.Empty)}: {outcome}.";

    /// <inheritdoc/>
    public override string SameTextPromises(string what, bool past) => $"Samma text {(past ? "lovade" : "lovar")} {what}.";

    /// <inheritdoc/>
    public override string GoesFurther(string texts, string outcome, bool several) =>
        several ? $"{Capital(texts)} går tillsammans längre: {outcome}." : $"{Capital(texts)} går längre: {outcome}.";

    /// <inheritdoc/>
    public override string NoPromise(Noun guarantor, Noun beneficiary, string what, DateOnly? on) => on is { } day
        ? $"Vi har inte hittat något löfte från {guarantor} till {beneficiary}, som gällde {Date(day)}, om {what}."
        : $"Vi har inte hittat något löfte från {guarantor} till {beneficiary} om {what}.";

    /// <inheritdoc/>
    public override string TextsReadTo(DateOnly readUpTo) => $"Texter lästa till {Month(readUpTo)}.";
}
