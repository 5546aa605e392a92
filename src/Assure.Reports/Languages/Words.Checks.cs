using System.Globalization;
using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;

namespace Assure.Reports.Languages;

/// <content>What the record's own checks say: readings, unread words, the sweep, expectations.</content>
public sealed partial class Words
{
    /// <summary>A number, its thousands set apart.</summary>
    public string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", file.Grammar.Digits, StringComparison.Ordinal);

    /// <summary>The head over a dispute's readings.</summary>
    public string ReadingsLabel => Say();

    /// <summary>The head over what in the record names a dispute or doubt.</summary>
    public string WordsAtIssue => Say();

    /// <summary>That nothing in the record names it.</summary>
    public string NothingNamesIt => Say();

    /// <summary>That a doubt is read our way.</summary>
    /// <param name="gloss">How.</param>
    public string OurRule(string gloss) => Say([("gloss", gloss)]);

    /// <summary>That a dispute is left open.</summary>
    public string LeftOpen => Say();

    /// <summary>The head over what answers would be.</summary>
    public string WhatTurnsOnIt(DateOnly on) => Say([("on", on)]);

    /// <summary>How many answers a question bears on, and how many change.</summary>
    public string BearsOn(int bearing, int answers, int changing) =>
        Say([("bearing", bearing), ("answers", answers), ("changing", changing)], bearing == 0 ? "BearsOn.None" : "BearsOn");

    /// <summary>The head of the column for the answers as given.</summary>
    public string AsGiven => Say();

    /// <summary>How many answers change under a reading.</summary>
    public string AnswersChange(int count) => Say([("count", count)]);

    /// <summary>A promiser and how many states it is about: <c>Russia to 41 states</c>.</summary>
    public string ToStates(Noun guarantor, string states) => Say([("guarantor", guarantor), ("states", states)]);

    /// <summary>A verdict as a name in running words: <c>conditional</c>, by its phrase in short.</summary>
    public string Brief(Verdict verdict) => Say([("verdict", verdict)], "Verdict.Brief");

    /// <summary>On whose acts or words answers hang, of several states at once.</summary>
    public string HangsOnKinds(HangsOn parties) =>
        And([.. Enum.GetValues<HangsOn>().Where(one => one > 0 && parties.HasFlag(one)).Select(one => Say([("on", one)]))]);

    /// <summary>That only the condition is another, not on whose acts it hangs.</summary>
    public string AnotherCondition => Say();

    /// <summary>How something in the record names a dispute or doubt.</summary>
    /// <param name="kind">How.</param>
    /// <param name="reading">The reading named; null when several are.</param>
    public string Use(ReadingUseKind kind, string? reading) => Say([("kind", kind), ("reading", reading)]);

    /// <summary>The texts a definition serves.</summary>
    public string UsedIn(string texts) => Say([("texts", texts)]);

    /// <summary>The title of the list of all disputes and doubts.</summary>
    public string TitleReadings(DateOnly on) => Say([("on", on)]);

    /// <summary>A dispute or a doubt.</summary>
    public string DisputeOrDoubt(bool isDoubt) => Say([("doubt", isDoubt)]);

    /// <summary>The head of a column of questions.</summary>
    public string Question => Say();

    /// <summary>The head of a column: how many answers change.</summary>
    public string Changing => Say();

    /// <summary>The head of a column: how many answers it bears on.</summary>
    public string Bearing => Say();

    /// <summary>What the columns of the list of readings count.</summary>
    public string ReadingsCounted(int answers) => Say([("answers", answers)]);

    /// <summary>The title of the page of what nobody has read whole.</summary>
    public string TitleUnverified => Say();

    /// <summary>How much was not read, and how many answers turn on it.</summary>
    public string UnverifiedSummary(int items, int all, int turning, int answers, DateOnly on) =>
        Say([("items", items), ("all", all), ("turning", turning), ("answers", answers), ("on", on)]);

    /// <summary>What the two numbers before an item count.</summary>
    public string UnverifiedCounted(int days) => Say([("days", days)]);

    /// <summary>The heads of the columns of the table of shares: what, read, in part, not, share.</summary>
    public IReadOnlyList<string> ShareColumns => Say().Split('|');

    /// <summary>A kind of clause or row, in the plural.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="table">For a fact, the table.</param>
    public string Written(WrittenKind kind, string table) => Say([("kind", kind), ("table", table)]);

    /// <summary>How many answers turn on an item, and on how many days.</summary>
    public string TurnCount(int answers, int days, int classes) => Say([("answers", answers), ("days", days), ("classes", classes)]);

    /// <summary>The title of the sweep's report.</summary>
    public string TitleSweep => Say();

    /// <summary>What was swept.</summary>
    public string Swept(int cells, int days, int asked, int spans, int changes) =>
        Say([("cells", cells), ("days", days), ("asked", asked), ("spans", spans), ("changes", changes)]);

    /// <summary>What made changes.</summary>
    public string Cause(SweepCause cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return Say([("kind", cause.Kind), ("relation", cause.Relation?.Name), ("end", cause.AtEnd)]);
    }

    /// <summary>The heads of the table of causes: cause, changes.</summary>
    public IReadOnlyList<string> CauseColumns => Say().Split('|');

    /// <summary>That some changes have several causes.</summary>
    public string CausesOverlap => Say();

    /// <summary>That nothing was found wrong.</summary>
    public string NothingWrong => Say();

    /// <summary>How much was found wrong.</summary>
    public string FoundWrong(int count) => Say([("count", count)]);

    /// <summary>A fault in words.</summary>
    public string Fault(SweepFault fault) => Say([("fault", fault)]);

    /// <summary>That more was found than is shown.</summary>
    public string MoreFaults(int count) => Say([("count", count)]);

    /// <summary>How many expectations were asked, and how many are not met.</summary>
    public string ExpectationsAsked(int asked, int failed) =>
        Say([("asked", asked), ("failed", failed)], asked == 0 || failed == 0 ? "ExpectationsAsked.Met" : "ExpectationsAsked");

    /// <summary>An expectation that is not met: what was expected, who gives it, and what was found.</summary>
    /// <param name="expected">The answer expected, in technical words.</param>
    /// <param name="byReading">Whether our reading gives it, rather than the words.</param>
    /// <param name="found">The answer found; null when there is none.</param>
    public string ExpectedAndFound(string expected, bool byReading, string? found) => Say([("expected", expected), ("reading", byReading), ("found", found)]);
}
