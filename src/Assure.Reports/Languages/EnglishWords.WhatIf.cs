using Assure.Reasoning.Comparing;
using Assure.Reasoning.Reaching;

namespace Assure.Reports.Languages;

/// <content>What if, what it would take, which text promises more, when was all this true.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string Hypothetical => "hypothetical";

    /// <inheritdoc/>
    public override string TitleWhatIf(DateOnly on) => $"What if, on {Date(on)}";

    /// <inheritdoc/>
    public override string Assumes(string lines) => $"HYPOTHETICAL. Assumed, and not on record: {lines}.";

    /// <inheritdoc/>
    public override string WhatIfCount(int changed, int asked) => changed == 0
        ? $"None of the {asked} answers compared would be another."
        : $"{changed} of the {asked} answers compared would be {(changed == 1 ? "another" : "others")}.";

    /// <inheritdoc/>
    public override string OverTime => "Over time";

    /// <inheritdoc/>
    public override string OverTimeTold(bool isAny) => isAny
        ? "Answers that would be others on some day, by answer and form; what they hang on is told for one day only."
        : "On no day would any answer be another in answer or form; what answers hang on is told for one day only.";

    /// <inheritdoc/>
    public override string TakenTogether(string answer) => $"taken together: {answer}";

    /// <inheritdoc/>
    public override string People(long count, long inArmed, string years, string sources, int without) =>
        $"{Spaced(count)} people live in the states concerned, {Spaced(inArmed)} of them in states with nuclear weapons (figures for {years}; {sources}){(without == 0 ? "" : $"; no figure for {without} of them")}.";

    /// <inheritdoc/>
    public override string TitleReach(string guarantor, string beneficiaries, string kind, DateOnly on) => $"What would it take: {guarantor} to {beneficiaries}, {kind}, {Date(on)}";

    /// <inheritdoc/>
    public override string Wanted(string? answer, string? form) => (answer, form) switch
    {
        (null, null) => "Wanted: any promise to which no exception applies.",
        (null, _) => $"Wanted: any promise to which no exception applies, in this form: {form}.",
        (_, null) => $"Wanted, at least: {answer}.",
        _ => $"Wanted, at least: {answer}; in this form: {form}.",
    };

    /// <inheritdoc/>
    public override string ReachedAlready(string answer) => $"It is so already: {answer}.";

    /// <inheritdoc/>
    public override string ReachCount(int sets, int most, long tried, int menu) =>
        $"{(sets == 1 ? "One smallest set" : $"{sets} smallest sets")} of changes would do it, of the {menu} that could matter, up to {most} together ({Spaced(tried)} sets tried). Each is hypothetical.";

    /// <inheritdoc/>
    public override string ReachNone(int most, long tried, int menu) =>
        $"No set of up to {most} of the {menu} changes that could matter would do it ({Spaced(tried)} sets tried).";

    /// <inheritdoc/>
    public override string ReachNearest(string? moves, string answer) => moves is null
        ? $"Nothing comes nearer than things as they are: {answer}."
        : $"Nearest, hypothetically: {moves}. The answer would then be: {answer}.";

    /// <inheritdoc/>
    public override string ReachIncomplete(long tried) => $"Partial result: the search was ended after {Spaced(tried)} sets, before all were tried. There may be more that would do it.";

    /// <inheritdoc/>
    public override string ReachNoneYet(int menu) => $"No set tried until then would do it, of the {menu} changes that could matter.";

    /// <inheritdoc/>
    public override string Move(ReachMoveKind kind, string guarantor, string beneficiaries, string subject) => kind switch
    {
        ReachMoveKind.JoinTreaty or ReachMoveKind.JoinAlliance => $"{beneficiaries} joins {subject}",
        ReachMoveKind.LeaveTreaty or ReachMoveKind.LeaveAlliance => $"{beneficiaries} is no longer bound to {subject}",
        ReachMoveKind.EndHosting => $"{beneficiaries} no longer hosts nuclear weapons of {subject}",
        ReachMoveKind.Ratify => $"{guarantor} becomes party to {subject}",
        ReachMoveKind.WithdrawReservation => $"{guarantor} withdraws {subject}",
        _ => $"{guarantor} repeats {subject} as a treaty",
    };

    /// <inheritdoc/>
    public override string TitleCompare(string left, string right, DateOnly on) => $"Which promises more on {Date(on)}: {left}, or {right}";

    /// <inheritdoc/>
    public override string Compared(string left, string right, bool isLeftAtLeast, bool isRightAtLeast) => (isLeftAtLeast, isRightAtLeast) switch
    {
        (true, true) => "Both promise the same to every state.",
        (true, false) => $"{Capital(left)} promises at least as much to every state, and more to some.",
        (false, true) => $"{Capital(right)} promises at least as much to every state, and more to some.",
        _ => "They are not comparable: each promises more to some state, or in some case.",
    };

    /// <inheritdoc/>
    public override string HowTheyStand(ComparedStanding standing, string left, string right) => standing switch
    {
        ComparedStanding.Equal => "both promise the same",
        ComparedStanding.LeftMore => $"{left} promises more",
        ComparedStanding.RightMore => $"{right} promises more",
        ComparedStanding.LeftOnly => $"only {left} reaches them",
        ComparedStanding.RightOnly => $"only {right} reaches them",
        ComparedStanding.Neither => "neither reaches them",
        _ => "not comparable: each holds in some case in which the other does not",
    };

    /// <inheritdoc/>
    public override string StandingHead => "Standing";

    /// <inheritdoc/>
    public override string LessBy(string text, string clauses) => $"{Capital(text)} promises less by: {clauses}.";

    /// <inheritdoc/>
    public override string HowCompared =>
        "One text promises at least as much as another if it reaches whomever the other reaches and holds whenever the other holds, whichever promiser it is read for. A power reserved counts against a text; its form does not count.";

    /// <inheritdoc/>
    public override string TitleOrder(string kind, DateOnly on) => $"Which text promises more: {kind}, {Date(on)}";

    /// <inheritdoc/>
    public override string HowOrdered => "Texts on one line promise the same. Those named after them promise less, with none between. Texts that are on no path to each other are not comparable.";

    /// <inheritdoc/>
    public override string TextsHead => "Text";

    /// <inheritdoc/>
    public override string MoreThanHead => "Promises more than";

    /// <inheritdoc/>
    public override string TitleWhen => "When all of this can have been true";

    /// <inheritdoc/>
    public override string WhenAll(string spans) => $"All of it can have been true {spans}.";

    /// <inheritdoc/>
    public override string WhenNever(DateOnly from, DateOnly to) => $"There is no day between {Date(from)} and {Date(to)} on which all of it can have been true.";

    /// <inheritdoc/>
    public override string Span(DateOnly from, DateOnly? to, bool isCertain) =>
        $"from {Date(from)}{(to is { } end ? $" to {Date(end.AddDays(-1))}" : " on")}{(isCertain ? "" : " (depends on an imprecise date or a dispute)")}";

    /// <inheritdoc/>
    public override string Broken(DateOnly on, string facts) => $"First broken on {Date(on)}{(facts.Length == 0 ? "" : $": {facts}")}.";

    /// <inheritdoc/>
    public override string NeverTrue => "never, as far as the record knows";

    private static string Spaced(long count) => count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
