using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>What changed between two days or two editions.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string TitleChanges(DateOnly before, DateOnly after) => before == after ? $"What differs on {Date(after)}" : $"What changed from {Date(before)} to {Date(after)}";

    /// <inheritdoc/>
    public override string Side(string edition, DateOnly on, string record) => $"edition {edition} ({record}) on {Date(on)}";

    /// <inheritdoc/>
    public override string Compared(string before, string after) => $"From {before} to {after}.";

    /// <inheritdoc/>
    public override string WorldChanged => "The world changed";

    /// <inheritdoc/>
    public override string RecordCorrected => "The record was corrected";

    /// <inheritdoc/>
    public override string ReadingChanged => "A reading changed";

    /// <inheritdoc/>
    public override string WorldCount(int answers, int days, DateOnly before, DateOnly after) =>
        $"Between {Date(before)} and {Date(after)} {(answers == 1 ? "one answer changed" : $"answers changed {answers} times")}, on {(days == 1 ? "one day" : $"{days} days")}.";

    /// <inheritdoc/>
    public override string DifferingCount(int answers, DateOnly on) => $"{(answers == 1 ? "One answer" : $"{answers} answers")} about {Date(on)} {(answers == 1 ? "differs" : "differ")} for this reason.";

    /// <inheritdoc/>
    public override string OneDay => "Nothing: both sides are asked about one day.";

    /// <inheritdoc/>
    public override string WorldUnchanged => "Nothing: no answer asked about changed between the two days.";

    /// <inheritdoc/>
    public override string OneEdition => "Nothing: both days are answered from one edition.";

    /// <inheritdoc/>
    public override string NoneDiffer(DateOnly on) => $"Nothing: no answer asked about differs for this reason on {Date(on)}.";

    /// <inheritdoc/>
    public override string IdleElements(int count) => count == 1
        ? "One more row, text or reading differs between the editions; no answer asked about turns on it."
        : $"{count} more rows, texts and readings differ between the editions; no answer asked about turns on them.";

    /// <inheritdoc/>
    public override string FromTo(string guarantors, string beneficiaries, string kinds) => $"{guarantors} → {beneficiaries} ({kinds})";

    /// <inheritdoc/>
    public override string Short(Verdict? verdict, SilenceReason? silence, Form? form) => (verdict, silence) switch
    {
        (Verdict.Unconditional, _) => $"promised, no exception in the text{Of(form)}",
        (Verdict.Conditional, _) => $"promised, only certain acts end it{Of(form)}",
        (Verdict.Discretionary, _) => $"promised, depending on a finding left to the promiser{Of(form)}",
        (Verdict.Dormant, _) => $"promised, but only if certain acts come first{Of(form)}",
        (Verdict.Excluded, _) => $"a promise exists, an exception applies{Of(form)}",
        (Verdict.None, _) => "no promise found",
        (Verdict.Disputed, _) => "it depends on a disputed fact or reading",
        (_, SilenceReason.Self) => "not asked",
        (_, SilenceReason.GuarantorDidNotExist) => "the promiser did not exist",
        (_, SilenceReason.BeneficiaryDidNotExist) => "the state did not exist",
        _ => "not in the edition",
    };

    private string Of(Form? form) => form is { } known ? $" ({Brief(known)})" : string.Empty;

    /// <inheritdoc/>
    public override string StaysBut(string answer) => $"{answer}, as before; what it hangs on changed";

    /// <inheritdoc/>
    public override string ForExample(string beneficiary) => $"for {beneficiary}, for example";

    /// <inheritdoc/>
    public override Noun EachOfThem { get; } = new("each of them", "each one's", false);

    /// <inheritdoc/>
    public override string ElementName(ElementKind kind) => kind switch
    {
        ElementKind.State => "state",
        ElementKind.Row => "row",
        ElementKind.Text => "text",
        ElementKind.Qualification => "qualification",
        ElementKind.Clause => "clause",
        ElementKind.Mark => "marks of",
        ElementKind.Definition => "definition",
        ElementKind.Relation => "relation",
        ElementKind.Dispute => "dispute or doubt",
        _ => "kind of promise",
    };

    /// <inheritdoc/>
    public override string WasIs(string? before, string? after) => (before, after) switch
    {
        (null, _) => $"added: “{Said(after)}”",
        (_, null) => $"taken out, was “{Said(before)}”",
        _ => $"was “{Said(before)}”, is “{Said(after)}”",
    };

    private static string Said(string? content) => string.IsNullOrEmpty(content) ? "none" : content;

    /// <inheritdoc/>
    public override string NotTraced => "The proofs of the two answers name nothing that differs; these differ and may bear on it";

    /// <inheritdoc/>
    public override string NoReasonFound => "Nothing that differs between the editions was found to bear on it";

    /// <inheritdoc/>
    public override string InBothLists => "in both lists";

    /// <inheritdoc/>
    public override string UnfoldWith(string option) => $"With {option} every state is named.";

    /// <inheritdoc/>
    public override string OnReading(string sentence, string reading) => $"{sentence}, under the reading {reading}";
}
