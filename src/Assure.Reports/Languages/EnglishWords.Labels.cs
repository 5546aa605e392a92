using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Heads, labels and standing lines.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string From => "From";

    /// <inheritdoc/>
    public override string To => "To";

    /// <inheritdoc/>
    public override string Answer => "Answer";

    /// <inheritdoc/>
    public override string HangsOn => "Hangs on";

    /// <inheritdoc/>
    public override string FormLabel => "Form";

    /// <inheritdoc/>
    public override string Texts => "Texts";

    /// <inheritdoc/>
    public override string ReadingsAndDisputes => "Readings and disputes";

    /// <inheritdoc/>
    public override string NotSaid => "What this does not say";

    /// <inheritdoc/>
    public override string Why => "Why";

    /// <inheritdoc/>
    public override string AlsoOnRecord => "Also between them";

    /// <inheritdoc/>
    public override string RestsOn => "What it rests on";

    /// <inheritdoc/>
    public override string ClosestLabel => "Closest to a stronger promise";

    /// <inheritdoc/>
    public override string States => "States";

    /// <inheritdoc/>
    public override string NothingOpen => "nothing";

    /// <inheritdoc/>
    public override string DisputedQuestion => "a disputed question";

    /// <inheritdoc/>
    public override string Scope => "What the texts say: words, not intentions or conduct. Not whether they will be kept.";

    /// <inheritdoc/>
    public override string WhoJudges => "Where an answer hangs on acts, the texts name no outside judge; in practice the promising state decides.";

    /// <inheritdoc/>
    public override string ThreatsNotAssessed => "Whether threats were made is not assessed.";

    /// <inheritdoc/>
    public override string TitleTo(Noun beneficiary, DateOnly on) => $"Promises to {beneficiary} on {Date(on)}";

    /// <inheritdoc/>
    public override string TitleFromTo(Noun guarantor, Noun beneficiary, DateOnly on) => $"From {guarantor} to {beneficiary}, {Date(on)}";

    /// <inheritdoc/>
    public override string TitleTimeline(Noun guarantor, Noun beneficiary, string kindHead) => $"From {guarantor} to {beneficiary}: what changed, when · {kindHead}";

    /// <inheritdoc/>
    public override string TitleAtlas(string kindHead, DateOnly on) => $"All promises on {Date(on)} · {kindHead}";

    /// <inheritdoc/>
    public override string Stamp(string edition, DateOnly readUpTo, string record) => $"Edition {edition} · texts read to {Date(readUpTo)} · {record}";

    /// <inheritdoc/>
    public override string DayChosen(DateOnly on) => $"No date was asked for: this is {Date(on)}, the day the record was read to.";

    /// <inheritdoc/>
    public override string LaterThanRead(DateOnly on, DateOnly readUpTo) => $"{Date(on)} is later than the texts were read, to {Date(readUpTo)}; nothing after that is known.";

    /// <inheritdoc/>
    public override string AskedUnder(string settings) => $"Asked under: {settings}.";

    /// <inheritdoc/>
    public override string AsStatedBy(string who) => $"disputed facts as stated by {who}";

    /// <inheritdoc/>
    public override string Strict => "words not read in the original left open";

    /// <inheritdoc/>
    public override string ThePromiser => "the promising state";

    /// <inheritdoc/>
    public override string TheBeneficiary => "the state promised to";

    /// <inheritdoc/>
    public override string CountOfStates(int count) => count == 1 ? "1 state" : $"{count} states";

    /// <inheritdoc/>
    public override string ScopeChanges(int count) => count == 1
        ? "On one more day only the members of a class changed, not the answer."
        : $"On {count} more days only the members of a class changed, not the answer.";

    /// <inheritdoc/>
    public override string Since(DateOnly from) => $"since {Date(from)}";

    /// <inheritdoc/>
    public override string Span(DateOnly from, DateOnly last) => $"{Date(from)} to {Date(last)}";

    /// <inheritdoc/>
    public override string Period => "Period";

    /// <inheritdoc/>
    public override string WhatChanged => "What changed";

    /// <inheritdoc/>
    public override string NothingChanged => "Nothing changed in this time.";

    /// <inheritdoc/>
    public override string Before => "Before";

    /// <inheritdoc/>
    public override string After => "After";

    /// <inheritdoc/>
    public override string Because => "Because";

    /// <inheritdoc/>
    public override string PromiseLabel => "Promise";

    /// <inheritdoc/>
    public override string HangsOnLabel => "What the promise hangs on";

    /// <inheritdoc/>
    public override string MakesNoDifference => "It makes no difference here.";

    /// <inheritdoc/>
    public override string Qualifications => "Reservations and later statements";

    /// <inheritdoc/>
    public override string OurReadingMark => "our reading";

    /// <inheritdoc/>
    public override string MoreRows(int count) => $"and {count} more";

    /// <inheritdoc/>
    public override string TruthOf(Record.Rules.Truth truth) => truth switch
    {
        Record.Rules.Truth.Recorded => "From the record's tables: what no row says is not so.",
        Record.Rules.Truth.Conduct => "What a state might do: open, unless an occurrence is on record.",
        _ => "What a state finds for itself: open, unless its finding is on record.",
    };

    /// <inheritdoc/>
    public override string OtherPromises(string list) => $"Also promised: {list}.";

    /// <inheritdoc/>
    public override string OtherWays(IReadOnlyList<string> ways) => $"The other reading: {Or(ways)}.";

    /// <inheritdoc/>
    public override string Acts => "Acts";

    /// <inheritdoc/>
    public override string StatusesAndFacts => "Statuses derived from them, and other facts";

    /// <inheritdoc/>
    public override string SinceBeforeTheRecord => "since before the record begins";

    /// <inheritdoc/>
    public override string Act(ActKind act) => act switch
    {
        ActKind.Signed => "signed",
        ActKind.Ratified => "deposited its ratification",
        ActKind.Acceded => "deposited its accession",
        ActKind.Accepted => "deposited its acceptance",
        ActKind.Succeeded => "gave notice of succession",
        ActKind.Waiver => "waived the conditions for entry into force",
        ActKind.InForce => "in force for it",
        ActKind.NoticeOfWithdrawal => "gave notice of withdrawal",
        ActKind.Withdrawn => "withdrawal in effect",
        _ => "objected",
    };

    /// <inheritdoc/>
    public override string CameIntoBeing(Noun state, bool ended) => ended ? $"{state.Text} ceased to exist" : $"{state.Text} came into being";
}
