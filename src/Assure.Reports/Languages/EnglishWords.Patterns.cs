using Assure.Record.Facts;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>The patterns of computed sentences.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string ByTreaty => "By treaty.";

    /// <inheritdoc/>
    public override string JudgedByPromiser => "The text names no judge; we read the judgement as the promiser's own.";

    /// <inheritdoc/>
    public override string OtherReadingChanges => "Another reading would change the answer.";

    /// <inheritdoc/>
    public override string ReadingNote(IReadOnlyList<string> ids) => $"our reading: {string.Join(", ", ids)}; another would change the answer";

    /// <inheritdoc/>
    public override string ReadingNote(int count) => count == 1 ? "our reading on one point; another would change the answer" : $"our reading on {count} points; others would change the answer";

    /// <inheritdoc/>
    public override string Another(Record.Entities.Sort sort) => sort switch
    {
        Record.Entities.Sort.Territory => "another territory",
        Record.Entities.Sort.Treaty => "another treaty",
        Record.Entities.Sort.Alliance => "another alliance",
        Record.Entities.Sort.Zone => "another zone",
        _ => "another state",
    };

    /// <inheritdoc/>
    public override string HangsOnNothing => "Nothing is left open.";

    /// <inheritdoc/>
    public override string? RuledOut(Kind kind, Noun beneficiary, bool withThreat) => kind.Id switch
    {
        "non-use" => withThreat ? $"nuclear use and threats against {beneficiary}" : $"nuclear use against {beneficiary}",
        "non-threat" => $"nuclear threats against {beneficiary}",
        _ => null,
    };

    /// <inheritdoc/>
    public override string RulesOut(Noun text, string what, DateOnly? on) =>
        on is { } day ? $"On {Date(day)} {text} ruled out {what}" : $"{Capital(text.Text)} {(text.IsPlural ? "rule" : "rules")} out {what}";

    /// <inheritdoc/>
    public override string Promises(Noun text, string what, DateOnly? on) =>
        on is { } day ? $"On {Date(day)} {text} promised {what}" : $"{Capital(text.Text)} {(text.IsPlural ? "promise" : "promises")} {what}";

    /// <inheritdoc/>
    public override string Own(string genitive, string shortName) => $"{genitive} {shortName}";

    /// <inheritdoc/>
    public override string Bound(string name, ActKind? act, Noun guarantor, string? acted, Noun beneficiary, string? since, bool past)
    {
        var verb = act switch
        {
            ActKind.Ratified => "ratified",
            ActKind.Acceded => "acceded to",
            ActKind.Accepted => "accepted",
            ActKind.Succeeded => "succeeded to",
            _ => null,
        };
        var did = verb is null || acted is null ? null : $"which {guarantor} {verb} {On(acted)}";
        var applies = since is null ? null : $"which {(past ? "had" : "has")} applied to {beneficiary} since {(did is not null && since == acted ? "then" : since)}";
        return (did, applies) switch
        {
            (null, null) => name,
            (null, _) => $"{name}, {applies},",
            (_, null) => $"{name}, {did},",
            _ => $"{name}, {did} and {applies},",
        };
    }

    /// <inheritdoc/>
    public override string Unless(IReadOnlyList<string> acts, bool after = false) => $"{(after ? " and" : ",")} unless {string.Join(", or ", acts)}";

    /// <inheritdoc/>
    public override string Together(IReadOnlyList<string> acts) => string.Join(" and also ", acts);

    /// <inheritdoc/>
    public override string AsLongAs(IReadOnlyList<string> conditions) => $", as long as {And(conditions)}";

    /// <inheritdoc/>
    public override string OnlyIf(IReadOnlyList<string> conditions) => $", but only if {And(conditions)}";

    /// <inheritdoc/>
    public override string EvenThen(string act, string condition) => $"{act} (and even then it holds while {condition})";

    /// <inheritdoc/>
    public override string NoException(bool past) => past ? "No exception was stated." : "No exception is stated.";

    /// <inheritdoc/>
    public override string ExceptionApplies(bool past, IReadOnlyList<string> facts) =>
        (past ? "But an exception applied then" : "But an exception applies now") + (facts.Count == 0 ? "." : $": {And(facts)}.");

    /// <inheritdoc/>
    public override string JudgedBy(Noun judge) => $"The text leaves that for {judge} to decide.";

    /// <inheritdoc/>
    public override string? FormRemark(Form form, Noun guarantor, bool past)
    {
        var it = past ? "It was" : "It is";
        var withdrawal = past ? string.Empty : "; no withdrawal of it has been found";
        return form switch
        {
            Form.Declaration => $"{it} a formal declaration, not a treaty{withdrawal}.",
            Form.Resolution => $"{it} a UN resolution, not a treaty{withdrawal}.",
            Form.Law => $"{it} {guarantor.Genitive} own law, not a treaty{withdrawal}.",
            Form.Policy => $"{it} {guarantor.Genitive} own policy, not a treaty{withdrawal}.",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string FormDisputed(bool past, IReadOnlyList<string> questions, IReadOnlyList<(string Way, Form? Form)> ways) =>
        $"What form the promise {(past ? "had" : "has")} is disputed. {string.Join(" ", questions)} {Capital(string.Join("; ", ways.Select(way => $"if {way.Way}: {(way.Form is { } form ? Phrase(form) : "no promise")}")))}.";

    /// <inheritdoc/>
    public override string ThreatsNotIncluded(bool past) => past ? "Threats were not included." : "Threats are not included.";

    /// <inheritdoc/>
    public override string SameForThreats => "The answer is the same for threats.";

    /// <inheritdoc/>
    public override string OnThreats(string outcome) => $"On threats the answer is another: {outcome}.";

    /// <inheritdoc/>
    public override string AlsoPromises(Noun guarantor, string what, string text, bool past, bool also, string condition) =>
        $"{Capital(guarantor.Text)} {(past ? "had" : guarantor.IsPlural ? "have" : "has")} {(also ? "also " : string.Empty)}promised {what} ({text}){condition}.";

    /// <inheritdoc/>
    public override string Beside(string text, string outcome, bool withThreat, bool past, bool again) =>
        $"{(again ? past ? "So did" : "So does" : past ? "Beside it stood" : "Beside it stands")} {text}{(withThreat ? $", which {(past ? "included" : "includes")} threats" : string.Empty)}: {outcome}.";

    /// <inheritdoc/>
    public override string SameTextPromises(string what, bool past) => $"The same text {(past ? "promised" : "promises")} {what}.";

    /// <inheritdoc/>
    public override string GoesFurther(string texts, string outcome, bool several) =>
        several ? $"{Capital(texts)} together go further: {outcome}." : $"{Capital(texts)} goes further: {outcome}.";

    /// <inheritdoc/>
    public override string NoPromise(Noun guarantor, Noun beneficiary, string what, DateOnly? on) => on is { } day
        ? $"We have found no promise by {guarantor} to {beneficiary}, standing on {Date(day)}, {what}."
        : $"We have found no promise by {guarantor} to {beneficiary} {what}.";

    /// <inheritdoc/>
    public override string TextsReadTo(DateOnly readUpTo) => $"Texts read to {Month(readUpTo)}.";

    private static string Has(Noun noun) => noun.IsPlural ? "have" : "has";

    /// <summary>A day takes <c>on</c>, a month or a year <c>in</c>.</summary>
    private static string On(string date) => char.IsAsciiDigit(date[0]) && date.Contains(' ', StringComparison.Ordinal) ? $"on {date}" : $"in {date}";
}
