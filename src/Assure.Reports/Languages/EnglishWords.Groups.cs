using Assure.Record.Groups;

namespace Assure.Reports.Languages;

/// <content>Groups of states, and territories.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string TerritoryOf(Noun territory, IReadOnlyList<Noun> states, DateOnly on)
    {
        var (be, their) = (territory.IsPlural ? "are" : "is", territory.IsPlural ? "them" : "it");
        return states.Count == 0
            ? $"{Capital(territory.Text)} {be} a territory, not a state. The record names no state that answers for {their} on {Date(on)}."
            : $"{Capital(territory.Text)} {be} a territory, not a state; {And([.. states.Select(static state => state.Text)])} {(states.Count > 1 || states[0].IsPlural ? "answer" : "answers")} for {their}. The answers here are for the territory alone: what is promised to {their} neither raises nor lowers what is promised to {And([.. states.Select(static state => state.Text)])}, nor the other way about.";
    }

    /// <inheritdoc/>
    public override string TitleGroup(string members, DateOnly on) => $"Promises to {members} on {Date(on)}";

    /// <inheritdoc/>
    public override string Members(int count, string names, DateOnly on) => $"{Capital(CountOfStates(count))} on {Date(on)}: {names}.";

    /// <inheritdoc/>
    public override string NoMembers(string members, DateOnly on) => $"On {Date(on)} nobody is on record for certain among {members}.";

    /// <inheritdoc/>
    public override string UncertainMembers(string names) => $"Whether these belong to it on that day is uncertain or disputed; they are asked about too, and marked: {names}.";

    /// <inheritdoc/>
    public override string GroupAnswer(int members, IReadOnlyList<(int Count, string? Names, string Answer)> parts) => Capital(string.Join("; ", parts.Select((part, index) =>
        part.Count == members && parts.Count == 1
            ? members == 1 ? $"to {part.Names}: {part.Answer}" : $"to all {members}: {part.Answer}"
            : part.Names is null
                ? $"to {part.Count} of {members}, all but those named here: {part.Answer}"
                : $"to {(index == 0 ? $"{part.Count} of {members}" : $"{part.Count}")} ({part.Names}): {part.Answer}"))) + ".";

    /// <inheritdoc/>
    public override string MembersOf(Group group)
    {
        var name = group.Name.En;
        return group.Kind switch
        {
            GroupKind.Treaty => $"the parties to {name}",
            GroupKind.Zone => $"the parties to the treaty on {name}",
            GroupKind.Region or GroupKind.List => name.StartsWith("the ", StringComparison.Ordinal) && name.Contains("states", StringComparison.Ordinal) ? name : $"the states of {name}",
            _ => $"the members of {name}",
        };
    }

    /// <inheritdoc/>
    public override string Uncertain => "uncertain member";

    /// <inheritdoc/>
    public override string NotCounted(string names) => $"Not counted, since it is uncertain or disputed whether they belong: {names}.";

    /// <inheritdoc/>
    public override string AskedAbout(string names) => $"Asked about: {names}, whoever belongs, or may belong, on either day.";
}
