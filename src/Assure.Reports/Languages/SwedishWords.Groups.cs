using Assure.Record.Groups;

namespace Assure.Reports.Languages;

/// <content>Groups of states, and territories.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string TerritoryOf(Noun territory, IReadOnlyList<Noun> states, DateOnly on)
    {
        var name = Capital(territory.Text);
        return states.Count == 0
            ? $"{name} är ett territorium, inte en stat. Underlaget anger ingen stat som svarar för det {Date(on)}."
            : $"{name} är ett territorium, inte en stat; {And([.. states.Select(static state => state.Text)])} svarar för det. Svaren här gäller bara territoriet: löften till det varken höjer eller sänker vad {And([.. states.Select(static state => state.Text)])} är lovat, och inte heller tvärtom.";
    }

    /// <inheritdoc/>
    public override string TitleGroup(string members, DateOnly on) => $"Löften till {members} {Date(on)}";

    /// <inheritdoc/>
    public override string Members(int count, string names, DateOnly on) => $"{CountOfStates(count)} {Date(on)}: {names}.";

    /// <inheritdoc/>
    public override string NoMembers(string members, DateOnly on) => $"{Capital(Date(on))} finns ingen säkert upptecknad bland {members}.";

    /// <inheritdoc/>
    public override string UncertainMembers(string names) => $"Om dessa hör dit den dagen är osäkert eller omstritt; de tas med och märks ut: {names}.";

    /// <inheritdoc/>
    public override string GroupAnswer(int members, IReadOnlyList<(int Count, string? Names, string Answer)> parts) => Capital(string.Join("; ", parts.Select((part, index) =>
        part.Count == members && parts.Count == 1
            ? members == 1 ? $"till {part.Names}: {part.Answer}" : $"till alla {members}: {part.Answer}"
            : part.Names is null
                ? $"till {part.Count} av {members}, alla utom dem som nämns här: {part.Answer}"
                : $"till {(index == 0 ? $"{part.Count} av {members}" : $"{part.Count}")} ({part.Names}): {part.Answer}"))) + ".";

    /// <inheritdoc/>
    public override string MembersOf(Group group)
    {
        var name = group.Name.Sv;
        return group.Kind switch
        {
            GroupKind.Treaty => $"parterna i {name}",
            GroupKind.Zone => $"parterna i fördraget om {name}",
            GroupKind.Region or GroupKind.List => name.StartsWith("de ", StringComparison.Ordinal) ? name : $"staterna i {name}",
            _ => $"medlemmarna i {name}",
        };
    }

    /// <inheritdoc/>
    public override string Uncertain => "osäker medlem";

    /// <inheritdoc/>
    public override string NotCounted(string names) => $"Inte räknade, eftersom det är osäkert eller omstritt om de hör dit: {names}.";

    /// <inheritdoc/>
    public override string AskedAbout(string names) => $"Frågan gäller {names}: de som hör dit, eller kan höra dit, någon av dagarna.";
}
