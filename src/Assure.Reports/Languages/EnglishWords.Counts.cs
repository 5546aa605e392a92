using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>How many states have been promised something.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string TitleCount(DateOnly on, string? group) => $"How many states have been promised what on {Date(on)}{(group is null ? string.Empty : $", among {group}")}";

    /// <inheritdoc/>
    public override string Them => "them";

    /// <inheritdoc/>
    public override string Promised(Noun guarantor, int count, string what, Form? form, IReadOnlyList<string> answers)
    {
        var how = form is { } known ? $" {By(known)}" : string.Empty;
        var which = answers.Count == 0 ? string.Empty : $" (answer: {Or(answers)})";
        return $"{Capital(guarantor.Text)} {Has(guarantor)} promised {(count == 0 ? "no state" : CountOfStates(count))} {what}{how}{which}";
    }

    private static string By(Form form) => form switch
    {
        Form.Treaty => "by treaty in force",
        Form.Memorandum => "in a memorandum",
        Form.Resolution => "in a UN resolution",
        Form.Declaration => "in a formal declaration",
        Form.Law => "in its own law",
        _ => "in its own policy",
    };

    /// <inheritdoc/>
    public override string CountExcluded(string states, int count) => $"For {count} more there is such a promise, but an exception applies now: {states}.";

    /// <inheritdoc/>
    public override string CountDisputed(string states, int count) => $"For {count} more it depends on a disputed fact or reading: {states}.";

    /// <inheritdoc/>
    public override string IfPromiser(Noun guarantor, string treaties, int count, string added) =>
        $"If {guarantor} ratified what {(guarantor.IsPlural ? "they have" : "it has")} signed ({treaties}), it would be {CountOfStates(count)}, {added}.";

    /// <inheritdoc/>
    public override string NothingSigned(Noun guarantor) => $"{Capital(guarantor.Text)} {Has(guarantor)} signed nothing of the kind that {(guarantor.IsPlural ? "they are" : "it is")} not bound by.";

    /// <inheritdoc/>
    public override string IfOthers(int count, string added) => $"If the states promised to ratified what they have signed, it would be {CountOfStates(count)}, {added}.";

    /// <inheritdoc/>
    public override string NobodySigned => "None of the states promised to has signed anything of the kind that it is not bound by.";

    /// <inheritdoc/>
    public override string IfBoth(int count, string added) => $"If both did, it would be {CountOfStates(count)}, {added}.";

    /// <inheritdoc/>
    public override string Added(int count, string? names) => count == 0 ? "no more than now" : names is null ? $"{count} more" : $"{count} more ({names})";

    /// <inheritdoc/>
    public override string AddedTogether(int count, string? onlyThen) => count == 0 ? "no more than now" : onlyThen is null ? $"{count} more" : $"{count} more, of them only then {onlyThen}";

    /// <inheritdoc/>
    public override string CountColumns => "How many states: now; if the promiser ratified what it has signed; if the states promised to did; if both did.";

    /// <inheritdoc/>
    public override string CountAssumed(DateOnly on) =>
        $"Assumed for “if”: whoever had signed a zone treaty, its protocol on assurances or the NPT by {Date(on)}, and was not bound by it, is a party from that day, as if it were in force for it. All other facts, conditions and declarations stay as the record has them. Nobody has said that this will happen.";

    /// <inheritdoc/>
    public override string OthersTaken(string list) => $"Signed and not ratified by the states promised to: {list}.";

    /// <inheritdoc/>
    public override string CountHead(Form? form) => form is { } known ? Phrase(known) : "any form";

    /// <inheritdoc/>
    public override string NowHead => "Now";

    /// <inheritdoc/>
    public override string IfPromiserHead => "If it";

    /// <inheritdoc/>
    public override string IfOthersHead => "If they";

    /// <inheritdoc/>
    public override string IfBothHead => "If both";

    /// <inheritdoc/>
    public override string DisputedHead => "Disputed";

    /// <inheritdoc/>
    public override string ExcludedHead => "Excepted";
}
