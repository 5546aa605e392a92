using Assure.Reasoning.Answers;
using Assure.Reasoning.Checking;

namespace Assure.Reports.Languages;

/// <content>What the record's own checks say: readings, unread words, the sweep, expectations.</content>
public abstract partial class Words
{
    /// <summary>A number, its thousands set apart.</summary>
    public abstract string Number(long number);

    /// <summary>The head over a dispute's readings.</summary>
    public abstract string ReadingsLabel { get; }

    /// <summary>The head over what in the record names a dispute or doubt.</summary>
    public abstract string WordsAtIssue { get; }

    /// <summary>That nothing in the record names it.</summary>
    public abstract string NothingNamesIt { get; }

    /// <summary>That a doubt is read our way.</summary>
    /// <param name="gloss">How.</param>
    public abstract string OurRule(string gloss);

    /// <summary>That a dispute is left open.</summary>
    public abstract string LeftOpen { get; }

    /// <summary>The head over what answers would be.</summary>
    public abstract string WhatTurnsOnIt(DateOnly on);

    /// <summary>How many answers a question bears on, and how many change.</summary>
    public abstract string BearsOn(int bearing, int answers, int changing);

    /// <summary>The head of the column for the answers as given.</summary>
    public abstract string AsGiven { get; }

    /// <summary>How many answers change under a reading.</summary>
    public abstract string AnswersChange(int count);

    /// <summary>A promiser and how many states it is about: <c>Russia to 41 states</c>.</summary>
    public abstract string ToStates(Noun guarantor, string states);

    /// <summary>A verdict as a name in running words: <c>conditional</c>, by its phrase in short.</summary>
    public abstract string Brief(Verdict verdict);

    /// <summary>On whose acts or words answers hang, of several states at once.</summary>
    public abstract string HangsOnKinds(HangsOn parties);

    /// <summary>That only the condition is another, not on whose acts it hangs.</summary>
    public abstract string AnotherCondition { get; }

    /// <summary>How something in the record names a dispute or doubt.</summary>
    /// <param name="kind">How.</param>
    /// <param name="reading">The reading named; null when several are.</param>
    public abstract string Use(ReadingUseKind kind, string? reading);

    /// <summary>The texts a definition serves.</summary>
    public abstract string UsedIn(string texts);

    /// <summary>The title of the list of all disputes and doubts.</summary>
    public abstract string TitleReadings(DateOnly on);

    /// <summary>A dispute or a doubt.</summary>
    public abstract string DisputeOrDoubt(bool isDoubt);

    /// <summary>The head of a column of questions.</summary>
    public abstract string Question { get; }

    /// <summary>The head of a column: how many answers change.</summary>
    public abstract string Changing { get; }

    /// <summary>The head of a column: how many answers it bears on.</summary>
    public abstract string Bearing { get; }

    /// <summary>What the columns of the list of readings count.</summary>
    public abstract string ReadingsCounted(int answers);

    /// <summary>The title of the page of what nobody has read whole.</summary>
    public abstract string TitleUnverified { get; }

    /// <summary>How much was not read, and how many answers turn on it.</summary>
    public abstract string UnverifiedSummary(int items, int all, int turning, int answers, DateOnly on);

    /// <summary>What the two numbers before an item count.</summary>
    public abstract string UnverifiedCounted(int days);

    /// <summary>The heads of the columns of the table of shares: what, read, in part, not, share.</summary>
    public abstract IReadOnlyList<string> ShareColumns { get; }

    /// <summary>A kind of clause or row, in the plural.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="table">For a fact, the table.</param>
    public abstract string Written(WrittenKind kind, string table);

    /// <summary>How many answers turn on an item, and on how many days.</summary>
    public abstract string TurnCount(int answers, int days, int classes);

    /// <summary>The title of the sweep's report.</summary>
    public abstract string TitleSweep { get; }

    /// <summary>What was swept.</summary>
    public abstract string Swept(int cells, int days, int asked, int spans, int changes);

    /// <summary>What made changes.</summary>
    public abstract string Cause(SweepCause cause);

    /// <summary>The heads of the table of causes: cause, changes.</summary>
    public abstract IReadOnlyList<string> CauseColumns { get; }

    /// <summary>That some changes have several causes.</summary>
    public abstract string CausesOverlap { get; }

    /// <summary>That nothing was found wrong.</summary>
    public abstract string NothingWrong { get; }

    /// <summary>How much was found wrong.</summary>
    public abstract string FoundWrong(int count);

    /// <summary>A fault in words.</summary>
    public abstract string Fault(SweepFault fault);

    /// <summary>That more was found than is shown.</summary>
    public abstract string MoreFaults(int count);

    /// <summary>How many expectations were asked, and how many are not met.</summary>
    public abstract string ExpectationsAsked(int asked, int failed);

    /// <summary>An expectation that is not met: what was expected, who gives it, and what was found.</summary>
    /// <param name="expected">The answer expected, in technical words.</param>
    /// <param name="byReading">Whether our reading gives it, rather than the words.</param>
    /// <param name="found">The answer found; null when there is none.</param>
    public abstract string ExpectedAndFound(string expected, bool byReading, string? found);
}
