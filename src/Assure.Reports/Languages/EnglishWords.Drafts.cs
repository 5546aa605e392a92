using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>What a draft would add.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string DraftsTitle => "Drafts one can evaluate";

    /// <inheritdoc/>
    public override string DraftsOnRecord => "Drafts and offers on record";

    /// <inheritdoc/>
    public override string DraftTemplates => "Design templates";

    /// <inheritdoc/>
    public override string DraftsHow => "Nobody has proposed the templates; they differ from one another in one thing at a time, and none is recommended.";

    /// <inheritdoc/>
    public override string TitleDraft(string name, DateOnly on) => $"Draft, as if in force on {Date(on)}: {name}";

    /// <inheritdoc/>
    public override string DraftAssumed => "Everyone whom it names or describes counts as bound by it.";

    /// <inheritdoc/>
    public override string DraftStands(DateOnly from, DateOnly? to, bool isMoved) =>
        $"Would stand from {Date(from)}{(to is { } end ? $" to {Date(end.AddDays(-1))}; after that the answers are those without it" : ", with no end")}{(isMoved ? " (its own days, moved to begin on the day asked about)" : "")}.";

    /// <inheritdoc/>
    public override string DraftGivers(string? certain, string? open) =>
        $"Given by: {certain ?? "nobody for certain"}{(open is null ? "" : $"; disputed or uncertain: {open}")}.";

    /// <inheritdoc/>
    public override string DraftPromises(string kinds, string form) => $"Promises: {kinds}. Form: {form}.";

    /// <inheritdoc/>
    public override string DraftBond(Bond? bond) => bond switch
    {
        Bond.Unilateral => "Bond: unilateral, each by a text of its own.",
        Bond.Joint => "Bond: one common text that is no treaty.",
        Bond.Protocol => "Bond: a protocol to the NPT.",
        Bond.Treaty => "Bond: a treaty of its own.",
        _ => "Bond: not given.",
    };

    /// <inheritdoc/>
    public override string DraftWithdrawal(int? months) => months switch
    {
        null => "Withdrawal: not given.",
        0 => "Withdrawal: at once.",
        1 => "Withdrawal: after 1 month's notice.",
        _ => $"Withdrawal: after {months} months' notice.",
    };

    /// <inheritdoc/>
    public override string DraftDisarmament(Disarmament? disarmament) => disarmament switch
    {
        Disarmament.None => "Article on disarmament: none.",
        Disarmament.Weaker => "Article on disarmament: weaker than article VI of the NPT. Told as given; duties to disarm are not evaluated.",
        Disarmament.Equal => "Article on disarmament: equal to article VI of the NPT. Told as given; duties to disarm are not evaluated.",
        Disarmament.Stronger => "Article on disarmament: stronger than article VI of the NPT. Told as given; duties to disarm are not evaluated.",
        _ => "Article on disarmament: not given.",
    };

    /// <inheritdoc/>
    public override string DraftGains => "Who would gain what, from whom";

    /// <inheritdoc/>
    public override string DraftLeftOut => "Who would be left out";

    /// <inheritdoc/>
    public override string DraftOpen => "What would stay open";

    /// <inheritdoc/>
    public override string FromHead => "From";

    /// <inheritdoc/>
    public override string StatesHead => "States";

    /// <inheritdoc/>
    public override string GainHead => "To whom, and what";

    /// <inheritdoc/>
    public override string LeftOutHead => "Left out by";

    /// <inheritdoc/>
    public override string PeopleFrom(string years, string source, string? without) => $"People: figures for {years}; {source}{(without is null ? "" : $"; no figure for {without}")}.";

    /// <inheritdoc/>
    public override string AddressAsks(string conditions) => $"the address asks that {conditions}";

    /// <inheritdoc/>
    public override string IsAnyOf(string subject, string names, bool denied) => $"{subject} is {(denied ? "not " : "")}{names}";

    /// <inheritdoc/>
    public override string NoPromiseToSelf => "it alone promises, and nobody promises himself";

    /// <inheritdoc/>
    public override string NobodyLeftOut => "Nobody: it reaches every state.";

    /// <inheritdoc/>
    public override string ArmedStates(bool areLeftOut, string states, string people) => $"States with nuclear weapons {(areLeftOut ? "left out" : "reached")}, with the people who live there: {states}; together {people}.";

    /// <inheritdoc/>
    public override string ReachedInDispute(string states) => $"Disputed or uncertain whether it reaches them: {states}.";

    /// <inheritdoc/>
    public override string DraftClause(string condition, bool isException, bool isJudged, bool isConduct) =>
        $"{(isException ? "the promise falls if" : "the promise holds while")} {condition}; {(isJudged, isConduct) switch
        {
            (true, true) => "this hangs on what states do, as the promising state judges it",
            (true, false) => "this is for the promising state to judge",
            (false, true) => "this hangs on what states do, and nobody is named to judge it",
            _ => "the record is incomplete on this",
        }}.";

    /// <inheritdoc/>
    public override string DraftTurns(string question, string? taken, string states) => $"{question} {(taken is null ? "Open" : $"We read: {taken}")}. Under another reading the promise would be another for {states}.";

    /// <inheritdoc/>
    public override string DraftNothingOpen => "Nothing: no condition, exception, dispute or doubt.";

    /// <inheritdoc/>
    public override string DraftKeeps(string power) => $"A power kept: {power}.";
}
