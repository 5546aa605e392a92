using Assure.Record.Facts;

namespace Assure.Reports.Languages;

/// <content>Heads, labels and standing lines.</content>
public sealed partial class Words
{
    /// <summary>Who promises.</summary>
    public string From => Say();

    /// <summary>Who is promised to.</summary>
    public string To => Say();

    /// <summary>The answer.</summary>
    public string Answer => Say();

    /// <summary>What the promise hangs on.</summary>
    public string HangsOn => Say();

    /// <summary>The form of the promise.</summary>
    public string FormLabel => Say();

    /// <summary>The texts.</summary>
    public string Texts => Say();

    /// <summary>Readings and disputes.</summary>
    public string ReadingsAndDisputes => Say();

    /// <summary>What this does not say.</summary>
    public string NotSaid => Say();

    /// <summary>Why.</summary>
    public string Why => Say();

    /// <summary>What else is on record.</summary>
    public string AlsoOnRecord => Say();

    /// <summary>What the answer rests on.</summary>
    public string RestsOn => Say();

    /// <summary>The closest thing to a stronger promise.</summary>
    public string ClosestLabel => Say();

    /// <summary>The texts on record that come up where no promise was found.</summary>
    public string NoPromiseLabel => Say();

    /// <summary>States, as a column head.</summary>
    public string States => Say();

    /// <summary>Nothing open, as a table cell.</summary>
    public string NothingOpen => Say();

    /// <summary>A disputed question, as a table cell.</summary>
    public string DisputedQuestion => Say();

    /// <summary>The scope line under every answer: words, not intentions or conduct.</summary>
    public string Scope => Say();

    /// <summary>Who judges wherever an answer hangs on acts.</summary>
    public string WhoJudges => Say();

    /// <summary>Whether threats were made is not assessed.</summary>
    public string ThreatsNotAssessed => Say();

    /// <summary>The title of an answer about one state.</summary>
    public string TitleTo(Noun beneficiary, DateOnly on) => Say([("beneficiary", beneficiary), ("on", on)]);

    /// <summary>The title of an answer about a pair.</summary>
    public string TitleFromTo(Noun guarantor, Noun beneficiary, DateOnly on) => Say([("guarantor", guarantor), ("beneficiary", beneficiary), ("on", on)]);

    /// <summary>The title of a timeline.</summary>
    public string TitleTimeline(Noun guarantor, Noun beneficiary, string kindHead) => Say([("guarantor", guarantor), ("beneficiary", beneficiary), ("kindHead", kindHead)]);

    /// <summary>The title of an atlas.</summary>
    public string TitleAtlas(string kindHead, DateOnly on) => Say([("kindHead", kindHead), ("on", on)]);

    /// <summary>The stamp: edition, date read to, record.</summary>
    public string Stamp(string edition, DateOnly readUpTo, string record) => Say([("edition", edition), ("readUpTo", readUpTo), ("record", record)]);

    /// <summary>That the day asked about is the day read up to, since none was named.</summary>
    public string DayChosen(DateOnly on) => Say([("on", on)]);

    /// <summary>That the day asked about is later than what was read.</summary>
    public string LaterThanRead(DateOnly on, DateOnly readUpTo) => Say([("on", on), ("readUpTo", readUpTo)]);

    /// <summary>What an answer was asked under, when not by default: viewpoint, readings, strict.</summary>
    public string AskedUnder(string settings) => Say([("settings", settings)]);

    /// <summary>As stated by a state, of disputed facts.</summary>
    public string AsStatedBy(string who) => Say([("who", who)]);

    /// <summary>That unread words are left open.</summary>
    public string Strict => Say();

    /// <summary>The promiser, as a viewpoint.</summary>
    public string ThePromiser => Say();

    /// <summary>The state promised to, as a viewpoint.</summary>
    public string TheBeneficiary => Say();

    /// <summary>A number of states.</summary>
    public string CountOfStates(int count) => Say([("it", count)]);

    /// <summary>A number of days on which only the members of a class changed.</summary>
    public string ScopeChanges(int count) => Say([("count", count)]);

    /// <summary>A span from a day on.</summary>
    public string Since(DateOnly from) => Say([("from", from)]);

    /// <summary>Since when an answer has stood, and how many times it changed.</summary>
    /// <param name="since">The first day of the answer.</param>
    /// <param name="first">The first day asked about.</param>
    /// <param name="changes">How many times the answer changed since then.</param>
    /// <param name="past">Whether the last day asked about is over.</param>
    public string StandsSince(DateOnly since, DateOnly first, int changes, bool past) => Say([("since", since), ("first", first), ("changes", changes), ("past", past)]);

    /// <summary>A span of days, both ends in.</summary>
    public string Span(DateOnly from, DateOnly last) => Say([("from", from), ("last", last)]);

    /// <summary>A span of time that may go on.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after it; null: it goes on.</param>
    public string Stretch(DateOnly from, DateOnly? until) => until is { } end ? Span(from, end.AddDays(-1)) : Since(from);

    /// <summary>The period of a span, as a column head.</summary>
    public string Period => Say();

    /// <summary>What changed, as a heading.</summary>
    public string WhatChanged => Say();

    /// <summary>That nothing changed in the time asked about.</summary>
    public string NothingChanged => Say();

    /// <summary>Before, at a change.</summary>
    public string Before => Say();

    /// <summary>After, at a change.</summary>
    public string After => Say();

    /// <summary>Because of, at a change.</summary>
    public string Because => Say();

    /// <summary>A kind of promise, as a column head.</summary>
    public string PromiseLabel => Say();

    /// <summary>What the promise hangs on, as a heading.</summary>
    public string HangsOnLabel => Say();

    /// <summary>That the answer is the same however some questions are read, before their names.</summary>
    public string SameEitherWay => Say();

    /// <summary>That a question makes no difference to the answer.</summary>
    public string MakesNoDifference => Say();

    /// <summary>Reservations and later statements, as a heading.</summary>
    public string Qualifications => Say();

    /// <summary>The mark of a reading of ours.</summary>
    public string OurReadingMark => Say();

    /// <summary>How many rows are not shown.</summary>
    public string MoreRows(int count) => Say([("count", count)]);

    /// <summary>Where the truth of a relation comes from.</summary>
    public string TruthOf(Record.Rules.Truth truth) => Say([("truth", truth)]);

    /// <summary>Promises of other kinds.</summary>
    public string OtherPromises(string list) => Say([("list", list)]);

    /// <summary>The readings we did not take.</summary>
    public string OtherWays(IReadOnlyList<string> ways) => Say([("ways", ways)]);

    /// <summary>The acts of a state, as a heading.</summary>
    public string Acts => Say();

    /// <summary>Derived statuses and other facts, as a heading.</summary>
    public string StatusesAndFacts => Say();

    /// <summary>That a state existed before the record begins.</summary>
    public string SinceBeforeTheRecord => Say();

    /// <summary>What a state did with regard to a treaty, in a word or two.</summary>
    public string Act(ActKind act) => Say([("act", act)]);

    /// <summary>That a state came into being, or ended.</summary>
    public string CameIntoBeing(Noun state, bool ended) => Say([("state", state), ("ended", ended)]);
}
