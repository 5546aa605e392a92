using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Heads, labels and standing lines.</content>
public abstract partial class Words
{
    /// <summary>Who promises.</summary>
    public abstract string From { get; }

    /// <summary>Who is promised to.</summary>
    public abstract string To { get; }

    /// <summary>The answer.</summary>
    public abstract string Answer { get; }

    /// <summary>What the promise hangs on.</summary>
    public abstract string HangsOn { get; }

    /// <summary>The form of the promise.</summary>
    public abstract string FormLabel { get; }

    /// <summary>The texts.</summary>
    public abstract string Texts { get; }

    /// <summary>Readings and disputes.</summary>
    public abstract string ReadingsAndDisputes { get; }

    /// <summary>What this does not say.</summary>
    public abstract string NotSaid { get; }

    /// <summary>Why.</summary>
    public abstract string Why { get; }

    /// <summary>What else is on record.</summary>
    public abstract string AlsoOnRecord { get; }

    /// <summary>What the answer rests on.</summary>
    public abstract string RestsOn { get; }

    /// <summary>The closest thing to a stronger promise.</summary>
    public abstract string ClosestLabel { get; }

    /// <summary>States, as a column head.</summary>
    public abstract string States { get; }

    /// <summary>Nothing open, as a table cell.</summary>
    public abstract string NothingOpen { get; }

    /// <summary>A disputed question, as a table cell.</summary>
    public abstract string DisputedQuestion { get; }

    /// <summary>The scope line under every answer: words, not intentions or conduct.</summary>
    public abstract string Scope { get; }

    /// <summary>Who judges wherever an answer hangs on acts.</summary>
    public abstract string WhoJudges { get; }

    /// <summary>Whether threats were made is not assessed.</summary>
    public abstract string ThreatsNotAssessed { get; }

    /// <summary>The title of an answer about one state.</summary>
    public abstract string TitleTo(Noun beneficiary, DateOnly on);

    /// <summary>The title of an answer about a pair.</summary>
    public abstract string TitleFromTo(Noun guarantor, Noun beneficiary, DateOnly on);

    /// <summary>The title of a timeline.</summary>
    public abstract string TitleTimeline(Noun guarantor, Noun beneficiary, string kindHead);

    /// <summary>The title of an atlas.</summary>
    public abstract string TitleAtlas(string kindHead, DateOnly on);

    /// <summary>The stamp: edition, date read to, record.</summary>
    public abstract string Stamp(string edition, DateOnly readUpTo, string record);

    /// <summary>That the day asked about is the day read up to, since none was named.</summary>
    public abstract string DayChosen(DateOnly on);

    /// <summary>That the day asked about is later than what was read.</summary>
    public abstract string LaterThanRead(DateOnly on, DateOnly readUpTo);

    /// <summary>What an answer was asked under, when not by default: viewpoint, readings, strict.</summary>
    public abstract string AskedUnder(string settings);

    /// <summary>As stated by a state, of disputed facts.</summary>
    public abstract string AsStatedBy(string who);

    /// <summary>That unread words are left open.</summary>
    public abstract string Strict { get; }

    /// <summary>The promiser, as a viewpoint.</summary>
    public abstract string ThePromiser { get; }

    /// <summary>The state promised to, as a viewpoint.</summary>
    public abstract string TheBeneficiary { get; }

    /// <summary>A number of states.</summary>
    public abstract string CountOfStates(int count);

    /// <summary>A number of days on which only the members of a class changed.</summary>
    public abstract string ScopeChanges(int count);

    /// <summary>A span from a day on.</summary>
    public abstract string Since(DateOnly from);

    /// <summary>A span of days, both ends in.</summary>
    public abstract string Span(DateOnly from, DateOnly last);

    /// <summary>A span of time that may go on.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after it; null: it goes on.</param>
    public string Stretch(DateOnly from, DateOnly? until) => until is { } end ? Span(from, end.AddDays(-1)) : Since(from);

    /// <summary>The period of a span, as a column head.</summary>
    public abstract string Period { get; }

    /// <summary>What changed, as a heading.</summary>
    public abstract string WhatChanged { get; }

    /// <summary>That nothing changed in the time asked about.</summary>
    public abstract string NothingChanged { get; }

    /// <summary>Before, at a change.</summary>
    public abstract string Before { get; }

    /// <summary>After, at a change.</summary>
    public abstract string After { get; }

    /// <summary>Because of, at a change.</summary>
    public abstract string Because { get; }

    /// <summary>A kind of promise, as a column head.</summary>
    public abstract string PromiseLabel { get; }

    /// <summary>What the promise hangs on, as a heading.</summary>
    public abstract string HangsOnLabel { get; }

    /// <summary>That a question makes no difference to the answer.</summary>
    public abstract string MakesNoDifference { get; }

    /// <summary>Reservations and later statements, as a heading.</summary>
    public abstract string Qualifications { get; }

    /// <summary>The mark of a reading of ours.</summary>
    public abstract string OurReadingMark { get; }

    /// <summary>How many rows are not shown.</summary>
    public abstract string MoreRows(int count);

    /// <summary>Where the truth of a relation comes from.</summary>
    public abstract string TruthOf(Record.Rules.Truth truth);

    /// <summary>Promises of other kinds.</summary>
    public abstract string OtherPromises(string list);

    /// <summary>The readings we did not take.</summary>
    public abstract string OtherWays(IReadOnlyList<string> ways);

    /// <summary>The acts of a state, as a heading.</summary>
    public abstract string Acts { get; }

    /// <summary>Derived statuses and other facts, as a heading.</summary>
    public abstract string StatusesAndFacts { get; }

    /// <summary>That a state existed before the record begins.</summary>
    public abstract string SinceBeforeTheRecord { get; }

    /// <summary>What a state did with regard to a treaty, in a word or two.</summary>
    public abstract string Act(ActKind act);

    /// <summary>That a state came into being, or ended.</summary>
    public abstract string CameIntoBeing(Noun state, bool ended);
}
