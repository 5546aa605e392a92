using Assure.Reasoning.Answers;
using Assure.Reasoning.Changes;
using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>What changed between two days or two editions.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string TitleChanges(DateOnly before, DateOnly after) => before == after ? $"Vad som skiljer {Date(after)}" : $"Vad som ändrades från {Date(before)} till {Date(after)}";

    /// <inheritdoc/>
    public override string Side(string edition, DateOnly on, string record) => $"utgåva {edition} ({record}) {Date(on)}";

    /// <inheritdoc/>
    public override string Compared(string before, string after) => $"Från {before} till {after}.";

    /// <inheritdoc/>
    public override string WorldChanged => "Världen ändrades";

    /// <inheritdoc/>
    public override string RecordCorrected => "Underlaget rättades";

    /// <inheritdoc/>
    public override string ReadingChanged => "En läsning ändrades";

    /// <inheritdoc/>
    public override string WorldCount(int answers, int days, DateOnly before, DateOnly after) =>
        $"Mellan {Date(before)} och {Date(after)} ändrades {(answers == 1 ? "ett svar" : $"svar {answers} gånger")}, på {(days == 1 ? "en dag" : $"{days} dagar")}.";

    /// <inheritdoc/>
    public override string DifferingCount(int answers, DateOnly on) => $"{(answers == 1 ? "Ett svar" : $"{answers} svar")} om {Date(on)} skiljer sig av detta skäl.";

    /// <inheritdoc/>
    public override string OneDay => "Inget: båda sidorna gäller samma dag.";

    /// <inheritdoc/>
    public override string WorldUnchanged => "Inget: inget svar som efterfrågas ändrades mellan de två dagarna.";

    /// <inheritdoc/>
    public override string OneEdition => "Inget: båda dagarna besvaras ur en och samma utgåva.";

    /// <inheritdoc/>
    public override string NoneDiffer(DateOnly on) => $"Inget: inget svar som efterfrågas skiljer sig av detta skäl {Date(on)}.";

    /// <inheritdoc/>
    public override string IdleElements(int count) => count == 1
        ? "Ytterligare en rad, text eller läsning skiljer utgåvorna åt; inget svar som efterfrågas hänger på den."
        : $"Ytterligare {count} rader, texter och läsningar skiljer utgåvorna åt; inget svar som efterfrågas hänger på dem.";

    /// <inheritdoc/>
    public override string FromTo(string guarantors, string beneficiaries, string kinds) => $"{guarantors} → {beneficiaries} ({kinds})";

    /// <inheritdoc/>
    public override string Short(Verdict? verdict, SilenceReason? silence, Form? form) => (verdict, silence) switch
    {
        (Verdict.Unconditional, _) => $"lovat, inget undantag i texten{Of(form)}",
        (Verdict.Conditional, _) => $"lovat, bara vissa handlingar upphäver det{Of(form)}",
        (Verdict.Discretionary, _) => $"lovat, beroende på en bedömning som löftesgivaren gör{Of(form)}",
        (Verdict.Dormant, _) => $"lovat, men först om vissa handlingar sker{Of(form)}",
        (Verdict.Excluded, _) => $"löftet finns, ett undantag gäller{Of(form)}",
        (Verdict.None, _) => "inget löfte hittat",
        (Verdict.Disputed, _) => "det beror på en omstridd uppgift eller läsning",
        (_, SilenceReason.Self) => "frågas inte",
        (_, SilenceReason.GuarantorDidNotExist) => "löftesgivaren fanns inte",
        (_, SilenceReason.BeneficiaryDidNotExist) => "staten fanns inte",
        _ => "finns inte i utgåvan",
    };

    private string Of(Form? form) => form is { } known ? $" ({Brief(known)})" : string.Empty;

    /// <inheritdoc/>
    public override string StaysBut(string answer) => $"{answer}, som förut; vad det hänger på ändrades";

    /// <inheritdoc/>
    public override string ForExample(string beneficiary) => $"till exempel för {beneficiary}";

    /// <inheritdoc/>
    public override Noun EachOfThem { get; } = new("var och en av dem", "vars och ens", false, IsCommon: true);

    /// <inheritdoc/>
    public override string ElementName(ElementKind kind) => kind switch
    {
        ElementKind.State => "stat",
        ElementKind.Row => "rad",
        ElementKind.Text => "text",
        ElementKind.Qualification => "förbehåll",
        ElementKind.Clause => "klausul",
        ElementKind.Mark => "märkning av",
        ElementKind.Definition => "definition",
        ElementKind.Relation => "relation",
        ElementKind.Dispute => "tvist eller läsfråga",
        _ => "slag av löfte",
    };

    /// <inheritdoc/>
    public override string WasIs(string? before, string? after) => (before, after) switch
    {
        (null, _) => $"tillagd: ”{Said(after)}”",
        (_, null) => $"borttagen, var ”{Said(before)}”",
        _ => $"var ”{Said(before)}”, är ”{Said(after)}”",
    };

    private static string Said(string? content) => string.IsNullOrEmpty(content) ? "inget" : content;

    /// <inheritdoc/>
    public override string NotTraced => "Bevisen för de två svaren nämner inget som skiljer; detta skiljer och kan ha betydelse";

    /// <inheritdoc/>
    public override string NoReasonFound => "Inget som skiljer utgåvorna åt har befunnits ha betydelse för det";

    /// <inheritdoc/>
    public override string InBothLists => "i båda listorna";

    /// <inheritdoc/>
    public override string UnfoldWith(string option) => $"Med {option} nämns varje stat.";

    /// <inheritdoc/>
    public override string OnReading(string sentence, string reading) => $"{sentence}, enligt läsningen {reading}";
}
