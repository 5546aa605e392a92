using System.Globalization;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;

namespace Assure.Reports.Languages;

/// <content>What the record's own checks say.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ReadingsLabel => "Readings";

    /// <inheritdoc/>
    public override string WordsAtIssue => "The words and facts at issue";

    /// <inheritdoc/>
    public override string NothingNamesIt => "Nothing in the record names it.";

    /// <inheritdoc/>
    public override string OurRule(string gloss) => $"A doubt of ours: we read it as “{gloss}”, and the answers rest on that.";

    /// <inheritdoc/>
    public override string LeftOpen => "A dispute: named voices differ. It is left open, and an answer that turns on it says so.";

    /// <inheritdoc/>
    public override string WhatTurnsOnIt(DateOnly on) => $"What turns on it on {Date(on)}";

    /// <inheritdoc/>
    public override string BearsOn(int bearing, int answers, int changing) => bearing == 0
        ? $"It bears on none of the {Number(answers)} answers of the day."
        : $"It bears on {Number(bearing)} of the {Number(answers)} answers of the day (each promiser, state and kind of promise). {(changing == 0 ? "None of them is another under another reading." : $"{Number(changing)} of them would be {(changing == 1 ? "another" : "others")} under another reading.")}";

    /// <inheritdoc/>
    public override string AsGiven => "As given";

    /// <inheritdoc/>
    public override string AnswersChange(int count) => count switch
    {
        0 => "No answer changes.",
        1 => "1 answer changes.",
        _ => $"{Number(count)} answers change.",
    };

    /// <inheritdoc/>
    public override string ToStates(Noun guarantor, string states) => $"{guarantor} to {states}";

    /// <inheritdoc/>
    public override string Brief(Verdict verdict) => verdict switch
    {
        Verdict.Unconditional => "promised without exception",
        Verdict.Conditional => "promised unless certain acts",
        Verdict.Discretionary => "promised, on the promiser's finding",
        Verdict.Dormant => "promised, after certain acts",
        Verdict.Excluded => "an exception applies",
        Verdict.None => "no promise",
        _ => "disputed",
    };

    /// <inheritdoc/>
    public override string HangsOnKinds(HangsOn parties) => And(
        [.. new[]
        {
            parties.HasFlag(Reasoning.Answers.HangsOn.OwnConduct) ? "its own acts" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.OthersConduct) ? "others' acts" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.GuarantorsWord) ? "the promiser's finding" : null,
            parties.HasFlag(Reasoning.Answers.HangsOn.UnknownFact) ? "a fact not known" : null,
        }.OfType<string>()]);

    /// <inheritdoc/>
    public override string AnotherCondition => "the same, on another condition";

    /// <inheritdoc/>
    public override string Use(ReadingUseKind kind, string? reading) => kind switch
    {
        ReadingUseKind.Marked => reading is null ? "counts under one reading" : $"counts under “{reading}”",
        ReadingUseKind.Form => $"its form is another under “{reading}”",
        ReadingUseKind.Clause => reading is null ? "the words are read by it" : $"the words ask for “{reading}”",
        ReadingUseKind.Definition => reading is null ? "a definition read by it" : $"a definition that asks for “{reading}”",
        _ => $"so under “{reading}”",
    };

    /// <inheritdoc/>
    public override string UsedIn(string texts) => $"used in {texts}";

    /// <inheritdoc/>
    public override string TitleReadings(DateOnly on) => $"Disputes and doubts, and what turns on them on {Date(on)}";

    /// <inheritdoc/>
    public override string DisputeOrDoubt(bool isDoubt) => isDoubt ? "doubt" : "dispute";

    /// <inheritdoc/>
    public override string Question => "Question";

    /// <inheritdoc/>
    public override string Changing => "Change";

    /// <inheritdoc/>
    public override string Bearing => "Bears on";

    /// <inheritdoc/>
    public override string ReadingsCounted(int answers) => $"Of the {Number(answers)} answers of the day: how many the question bears on, and how many would be others under another reading. A dispute is left open, a doubt read our way. More on each: assure show and its name.";

    /// <inheritdoc/>
    public override string TitleUnverified => "What nobody has read whole in its source";

    /// <inheritdoc/>
    public override string UnverifiedSummary(int items, int all, int turning, int answers, DateOnly on) =>
        $"{Number(items)} of {Number(all)} clauses and rows. {Number(turning)} of the {Number(answers)} answers of {Date(on)} (each promiser, state and kind of promise) turn on at least one of them: without it their answer, form or condition would be another.";

    /// <inheritdoc/>
    public override string UnverifiedCounted(int days) =>
        $"Before each stand the answers of the day that turn on it, and on how many of the {Number(days)} days on which anything changes some answer or form would be another.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ShareColumns => ["Read", "In part", "Not", "Share read", "What"];

    /// <inheritdoc/>
    public override string Written(WrittenKind kind, string table) => kind switch
    {
        WrittenKind.Promise => "what is promised",
        WrittenKind.Address => "to whom, where cited apart",
        WrittenKind.Condition => "conditions",
        WrittenKind.Exception => "exceptions",
        WrittenKind.Occasion => "occasions",
        WrittenKind.Reserve => "reserved powers",
        WrittenKind.Date => "dates, where cited apart",
        WrittenKind.Act => "acts of states",
        WrittenKind.Fact => $"facts: {table}",
        _ => $"entries: {table}",
    };

    /// <inheritdoc/>
    public override string TurnCount(int answers, int days, int classes) =>
        $"{(answers == 1 ? "1 answer" : $"{Number(answers)} answers")}, {(days == 1 ? "1 day" : $"{Number(days)} days")}{(classes == 0 ? "" : $" ({Number(classes)} more by the members of a class)")}";

    /// <inheritdoc/>
    public override string TitleSweep => "Every pair, kind of promise and change day";

    /// <inheritdoc/>
    public override string Swept(int cells, int days, int asked, int spans, int changes) =>
        $"{Number(cells)} timelines of one promiser, state and kind of promise; {Number(days)} days on which anything changes; {Number(asked)} questions asked one by one and held against the whole atlas; {Number(spans)} spans; {Number(changes)} changes.";

    /// <inheritdoc/>
    public override string Cause(SweepCause cause) => cause.Kind switch
    {
        SweepCauseKind.Text => cause.AtEnd ? "a text ended" : "a text began",
        SweepCauseKind.Qualification => cause.AtEnd ? "a reservation or later statement ended" : "a reservation or later statement began",
        SweepCauseKind.Row => $"{cause.Relation?.Name} {(cause.AtEnd ? "ended" : "began")}",
        SweepCauseKind.OtherRow => $"{cause.Relation?.Name} of other states {(cause.AtEnd ? "ended" : "began")}",
        SweepCauseKind.OtherState => "other states came into being or ended",
        _ => "several of these together",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<string> CauseColumns => ["Changes", "Because"];

    /// <inheritdoc/>
    public override string CausesOverlap => "A change with several decisive causes is counted under each.";

    /// <inheritdoc/>
    public override string NothingWrong => "No gap, no overlap, no change without a row or text that explains it.";

    /// <inheritdoc/>
    public override string FoundWrong(int count) => count == 1 ? "1 failure" : $"{Number(count)} failures";

    /// <inheritdoc/>
    public override string Fault(SweepFault fault) => fault switch
    {
        SweepFault.Gap => "no answer",
        SweepFault.Overlap => "two answers",
        SweepFault.Jump => "a change that nothing explains",
        _ => "the atlas and the question differ",
    };

    /// <inheritdoc/>
    public override string MoreFaults(int count) => $"and {Number(count)} more";

    /// <inheritdoc/>
    public override string ExpectationsAsked(int asked, int failed) => (asked, failed) switch
    {
        (0, _) => "no expectations",
        (1, 0) => "1 expectation, met",
        (_, 0) => $"{Number(asked)} expectations, all met",
        _ => $"{(asked == 1 ? "1 expectation" : $"{Number(asked)} expectations")}, {Number(failed)} not met",
    };

    /// <inheritdoc/>
    public override string ExpectedAndFound(string expected, bool byReading, string? found) =>
        $"expected {expected} ({(byReading ? "by our reading" : "by the text")}), found {found ?? "no answer"}.";
}
