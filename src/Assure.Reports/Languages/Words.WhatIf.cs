using Assure.Reasoning.Comparing;
using Assure.Reasoning.Reaching;

namespace Assure.Reports.Languages;

/// <content>What if, what it would take, which text promises more, when was all this true.</content>
public sealed partial class Words
{
    /// <summary>The word that stands on everything assumed.</summary>
    public string Hypothetical => Say();

    /// <summary>The title of what a scenario changes.</summary>
    public string TitleWhatIf(DateOnly on) => Say([("on", on)]);

    /// <summary>What is assumed, line by line as written.</summary>
    public string Assumes(string lines) => Say([("lines", lines)]);

    /// <summary>How many of the answers compared would be others.</summary>
    public string WhatIfCount(int changed, int asked) => Say([("changed", changed), ("asked", asked)]);

    /// <summary>The heading of what a scenario changes over time.</summary>
    public string OverTime => Say();

    /// <summary>What is told of changes over time: verdict and form, not what they hang on; or that there are none.</summary>
    public string OverTimeTold(bool isAny) => Say([("any", isAny)]);

    /// <summary>The answer of all texts taken together, where it is better than that of the strongest form.</summary>
    public string TakenTogether(string answer) => Say([("answer", answer)]);

    /// <summary>The people living in the states concerned: how many, how many of them in states with nuclear weapons, in which years, from which sources.</summary>
    public string People(long count, long inArmed, string years, string sources, int without) =>
        Say([("count", count), ("armed", inArmed), ("years", years), ("sources", sources), ("without", without)]);

    /// <summary>The title of what it would take.</summary>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiaries">The states promised to.</param>
    /// <param name="kind">The kind of promise.</param>
    /// <param name="on">The day.</param>
    public string TitleReach(string guarantor, string beneficiaries, string kind, DateOnly on) =>
        Say([("guarantor", guarantor), ("beneficiaries", beneficiaries), ("kind", kind), ("on", on)]);

    /// <summary>What is wanted: an answer at least as strong, a form, or any promise.</summary>
    public string Wanted(string? answer, string? form) => Say([("answer", answer), ("form", form)], answer is null ? "Wanted.Any" : "Wanted");

    /// <summary>That the goal is reached already.</summary>
    public string ReachedAlready(string answer) => Say([("answer", answer)]);

    /// <summary>How many smallest sets of changes reach the goal.</summary>
    public string ReachCount(int sets, int most, long tried, int menu) => Say([("sets", sets), ("most", most), ("tried", tried), ("menu", menu)]);

    /// <summary>That no set of changes reaches the goal, and how many were tried.</summary>
    public string ReachNone(int most, long tried, int menu) => Say([("most", most), ("tried", tried), ("menu", menu)]);

    /// <summary>What comes nearest: some changes, or none, and the answer they lead to.</summary>
    public string ReachNearest(string? moves, string answer) => Say([("moves", moves), ("answer", answer)], moves is null ? "ReachNearest.None" : "ReachNearest");

    /// <summary>That the search was ended before all sets were tried, so that what is shown is partial.</summary>
    public string ReachIncomplete(long tried) => Say([("tried", tried)]);

    /// <summary>That none of the sets tried until the search was ended reaches the goal.</summary>
    public string ReachNoneYet(int menu) => Say([("menu", menu)]);

    /// <summary>One change, in a few words, without its subject: <c>the United States ratifies …</c>.</summary>
    /// <param name="kind">What sort of change it is.</param>
    /// <param name="guarantor">The promiser.</param>
    /// <param name="beneficiaries">Those promised to.</param>
    /// <param name="subject">What it is about.</param>
    public string Move(ReachMoveKind kind, string guarantor, string beneficiaries, string subject) =>
        Say([("kind", kind), ("guarantor", guarantor), ("beneficiaries", beneficiaries), ("subject", subject)]);

    /// <summary>The title of a comparison of two texts.</summary>
    public string TitleCompare(string left, string right, DateOnly on) => Say([("left", left), ("right", right), ("on", on)]);

    /// <summary>Which of two texts promises more, over all states.</summary>
    public string Compared(string left, string right, bool isLeftAtLeast, bool isRightAtLeast) => isLeftAtLeast == isRightAtLeast
        ? Say([("left", left), ("right", right)], isLeftAtLeast ? "WhatIf.Compared.Same" : "WhatIf.Compared.Not")
        : Say([("more", isLeftAtLeast ? left : right), ("less", isLeftAtLeast ? right : left)], "WhatIf.Compared.More");

    /// <summary>How two texts stand for some states.</summary>
    public string HowTheyStand(ComparedStanding standing, string left, string right) => Say([("standing", standing), ("left", left), ("right", right)]);

    /// <summary>A column head: how two texts stand.</summary>
    public string StandingHead => Say();

    /// <summary>The clauses by which a text promises less.</summary>
    public string LessBy(string text, string clauses) => Say([("text", text), ("clauses", clauses)]);

    /// <summary>How a comparison is made.</summary>
    public string HowCompared => Say();

    /// <summary>The title of the order of the texts in force.</summary>
    public string TitleOrder(string kind, DateOnly on) => Say([("kind", kind), ("on", on)]);

    /// <summary>How the order is to be read.</summary>
    public string HowOrdered => Say();

    /// <summary>A column head: texts that promise the same.</summary>
    public string TextsHead => Say();

    /// <summary>A column head: those that promise less, next in order.</summary>
    public string MoreThanHead => Say();

    /// <summary>The title of the days on which claims can have been true.</summary>
    public string TitleWhen => Say();

    /// <summary>That all claims can have been true together on some days.</summary>
    public string WhenAll(string spans) => Say([("spans", spans)]);

    /// <summary>That there is no day on which all claims can have been true.</summary>
    public string WhenNever(DateOnly from, DateOnly to) => Say([("from", from), ("to", to)]);

    /// <summary>Some days: from one up to the day before another, or on.</summary>
    public string Span(DateOnly from, DateOnly? to, bool isCertain) => Say([("from", from), ("last", to?.AddDays(-1)), ("certain", isCertain)], "WhatIf.Span");

    /// <summary>The day on which a claim was first no longer true, and the facts.</summary>
    public string Broken(DateOnly on, string facts) => Say([("on", on), ("facts", facts)]);

    /// <summary>That a claim was never true in the days looked at.</summary>
    public string NeverTrue => Say();
}
