namespace Assure.Reports.Languages;

/// <content>Counts of states read as people.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string PeopleHead => "People";

    /// <inheritdoc/>
    public override string InArmedHead => "In states with nuclear weapons";

    /// <inheritdoc/>
    public override string PeopleThere(string count) => $"{count} people";

    /// <inheritdoc/>
    public override string TurnsOnHead => "The answers turn on";

    /// <inheritdoc/>
    public override string SameAsPeople => "The same counts as people living in those states:";

    /// <inheritdoc/>
    public override string AtBorderTable => "Of the states promised to now, those that border a state to which none of the promising states has promised this:";

    /// <inheritdoc/>
    public override string BordersHead => "Beside a state that nobody has promised";

    /// <inheritdoc/>
    public override string PeopleFigures(string all, string armed, string years, string sources, string? without) =>
        $"People: {all} in the states asked about, {armed} of them in states with nuclear weapons. One figure for each state, for {years}, used for any day ({sources}).{(without is null ? string.Empty : $" No figure: {without}.")}";

    /// <inheritdoc/>
    public override string PeopleCounted(string count, string armed) =>
        $"{count} people live in those states, {armed} of them in states with nuclear weapons.";

    /// <inheritdoc/>
    public override string PeopleIf(string ifPromiser, string ifOthers, string ifBoth) =>
        $"If it ratified, it would be {ifPromiser}; if the others did, {ifOthers}; if both did, {ifBoth}.";

    /// <inheritdoc/>
    public override string CountedAtBorder(int states, string people, string? names) =>
        states == 0 ? "None of those states borders a state to which no promising state has promised this." : $"{states} of those states {(states == 1 ? "borders" : "border")} a state to which no promising state has promised this ({names}); {people} people live there.";

    /// <inheritdoc/>
    public override string NobodyUnassured(int assured) =>
        $"Somebody has promised this to {CountOfStates(assured)}, and there is none to which certainly nobody has.";

    /// <inheritdoc/>
    public override string BordersSummary(int assured, int bordering, string people, string unassured, string unassuredPeople) =>
        $"At least one promising state has promised this to {CountOfStates(assured)}. No one has promised it to {unassured}, where {unassuredPeople} people live. {(bordering == 0 ? "None" : $"{bordering}")} of the first {(bordering == 1 ? "borders" : "border")} one of these; {people} people live there.";

    /// <inheritdoc/>
    public override string BordersOverseas(string names, string people) =>
        $"Only through a part or territory overseas, of either: {names} ({people} people). They are not in the number.";

    /// <inheritdoc/>
    public override string BordersUncertain(string names) =>
        $"Whether anybody has promised it to {names} depends on a disputed fact or reading; they stand on neither side.";

    /// <inheritdoc/>
    public override string BordersMeant(string kind) =>
        $"Counted: a state has the promise ({kind}) when at least one promising state has given it and no exception applies that day, whichever way disputes fall; nobody has given it when none has. A border is one where the two states' own land meets, from the list of borders of present states; former states have none there. Contested borders are left out. Bordering says nothing of what would happen to whom.";
}
