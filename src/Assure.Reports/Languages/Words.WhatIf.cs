using Assure.Reasoning.Comparing;
using Assure.Reasoning.Reaching;

namespace Assure.Reports.Languages;

/// <content>What if, what it would take, which text promises more, when was all this true.</content>
public abstract partial class Words
{
    /// <summary>The word that stands on everything assumed.</summary>
    public abstract string Hypothetical { get; }

    /// <summary>The title of what a scenario changes.</summary>
    public abstract string TitleWhatIf(DateOnly on);

    /// <summary>What is assumed, line by line as written.</summary>
    public abstract string Assumes(string lines);

    /// <summary>How many of the answers compared would be others.</summary>
    public abstract string WhatIfCount(int changed, int asked);

    /// <summary>The heading of what a scenario changes over time.</summary>
    public abstract string OverTime { get; }

    /// <summary>What is told of changes over time: verdict and form, not what they hang on; or that there are none.</summary>
    public abstract string OverTimeTold(bool isAny);

    /// <summary>The answer of all texts taken together, where it is better than that of the strongest form.</summary>
    public abstract string TakenTogether(string answer);

    /// <summary>The people living in the states concerned: how many, how many of them in states with nuclear weapons, in which years, from which sources.</summary>
    public abstract string People(long count, long inArmed, string years, string sources, int without);

    /// <summary>The title of what it would take.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiaries">The states promised to.</param>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="on">The day.</param>
    public abstract string TitleReach(string guarantor, string beneficiaries, string kind, DateOnly on);

    /// <summary>What is wanted: an answer at least as strong, a form, or any promise.</summary>
    public abstract string Wanted(string? answer, string? form);

    /// <summary>That the goal is reached already.</summary>
    public abstract string ReachedAlready(string answer);

    /// <summary>How many smallest sets of changes reach the goal.</summary>
    public abstract string ReachCount(int sets, int most, long tried, int menu);

    /// <summary>That no set of changes reaches the goal, and how many were tried.</summary>
    public abstract string ReachNone(int most, long tried, int menu);

    /// <summary>What comes nearest: some changes, or none, and the answer they lead to.</summary>
    public abstract string ReachNearest(string? moves, string answer);

    /// <summary>That the search was ended before all sets were tried, so that what is shown is partial.</summary>
    public abstract string ReachIncomplete(long tried);

    /// <summary>That none of the sets tried until the search was ended reaches the goal.</summary>
    public abstract string ReachNoneYet(int menu);

    /// <summary>One change, in a few words, without its subject: <c>the United States ratifies …</c>.</summary>
    /// <param name="kind">What sort of change it is.</param>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiaries">Those promised to.</param>
    /// <param name="subject">What it is about.</param>
    public abstract string Move(ReachMoveKind kind, string guarantor, string beneficiaries, string subject);

    /// <summary>The title of a comparison of two texts.</summary>
    public abstract string TitleCompare(string left, string right, DateOnly on);

    /// <summary>Which of two texts promises more, over all states.</summary>
    public abstract string Compared(string left, string right, bool isLeftAtLeast, bool isRightAtLeast);

    /// <summary>How two texts stand for some states.</summary>
    public abstract string HowTheyStand(ComparedStanding standing, string left, string right);

    /// <summary>A column head: how two texts stand.</summary>
    public abstract string StandingHead { get; }

    /// <summary>The clauses by which a text promises less.</summary>
    public abstract string LessBy(string text, string clauses);

    /// <summary>How a comparison is made.</summary>
    public abstract string HowCompared { get; }

    /// <summary>The title of the order of the texts in force.</summary>
    public abstract string TitleOrder(string kind, DateOnly on);

    /// <summary>How the order is to be read.</summary>
    public abstract string HowOrdered { get; }

    /// <summary>A column head: texts that promise the same.</summary>
    public abstract string TextsHead { get; }

    /// <summary>A column head: those that promise less, next in order.</summary>
    public abstract string MoreThanHead { get; }

    /// <summary>The title of the days on which claims can have been true.</summary>
    public abstract string TitleWhen { get; }

    /// <summary>That all claims can have been true together on some days.</summary>
    public abstract string WhenAll(string spans);

    /// <summary>That there is no day on which all claims can have been true.</summary>
    public abstract string WhenNever(DateOnly from, DateOnly to);

    /// <summary>Some days: from one up to the day before another, or on.</summary>
    public abstract string Span(DateOnly from, DateOnly? to, bool isCertain);

    /// <summary>The day on which a claim was first no longer true, and the facts.</summary>
    public abstract string Broken(DateOnly on, string facts);

    /// <summary>That a claim was never true in the days looked at.</summary>
    public abstract string NeverTrue { get; }
}
