using Assure.Record.Groups;

namespace Assure.Reports.Languages;

/// <content>Groups of states, and territories.</content>
public sealed partial class Words
{
    /// <summary>Of which state a territory is, and that its answer and the state's stand apart.</summary>
    /// <param name="territory">The territory.</param>
    /// <param name="states">The states that answer for it; none when the record names none for the day.</param>
    /// <param name="on">The day.</param>
    public string TerritoryOf(Noun territory, IReadOnlyList<Noun> states, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(states);
        string[] names = [.. states.Select(static state => state.Text)];
        return Say(
            [("territory", territory), ("states", names), ("only", states is [var only] ? only : null), ("on", on)],
            names.Length == 0 ? "TerritoryOf.NoState" : "TerritoryOf");
    }

    /// <summary>The title of an answer about a group.</summary>
    /// <param name="members">The members of the group, in a sentence.</param>
    /// <param name="on">The day.</param>
    public string TitleGroup(string members, DateOnly on) => Say([("members", members), ("on", on)]);

    /// <summary>Who belongs to a group on a day.</summary>
    public string Members(int count, string names, DateOnly on) => Say([("count", count), ("names", names), ("on", on)]);

    /// <summary>That nobody is on record as belonging to a group on a day.</summary>
    /// <param name="members">The members of the group, in a sentence.</param>
    /// <param name="on">The day.</param>
    public string NoMembers(string members, DateOnly on) => Say([("members", members), ("on", on)]);

    /// <summary>Which states may belong to a group on a day, and are asked about with the others.</summary>
    public string UncertainMembers(string names) => Say([("names", names)]);

    /// <summary>What was promised a group, in one sentence: how many of its members have which answer.</summary>
    /// <param name="members">How many are asked about.</param>
    /// <param name="parts">For each answer: how many members, their names (null: the others), and the answer in a few words.</param>
    public string GroupAnswer(int members, IReadOnlyList<(int Count, string? Names, string Answer)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        string[] told = [.. parts.Select((part, index) => Say(
            [("count", part.Count), ("members", members), ("names", part.Names), ("answer", part.Answer)],
            part.Count == members && parts.Count == 1 ? (members == 1 ? "GroupAnswer.Only" : "GroupAnswer.All")
                : part.Names is null ? "GroupAnswer.Others"
                : index == 0 ? "GroupAnswer.First" : "GroupAnswer.Next"))];
        return Say([("parts", told)]);
    }

    /// <summary>The members of a group, in a sentence: <c>the parties to the NPT</c>.</summary>
    public string MembersOf(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var name = Of(group.Name);
        return group.Kind switch
        {
            GroupKind.Treaty => Say([("name", name)], "MembersOf.Treaty"),
            GroupKind.Zone => Say([("name", name)], "MembersOf.Zone"),
            GroupKind.Region or GroupKind.List => file.Grammar.NamesStates(name) ? name : Say([("name", name)], "MembersOf.Region"),
            _ => Say([("name", name)]),
        };
    }

    /// <summary>The mark beside the name of a state of which it is uncertain whether it belongs.</summary>
    public string Uncertain => Say();

    /// <summary>That some states are not counted, since it is uncertain whether they belong.</summary>
    public string NotCounted(string names) => Say([("names", names)]);

    /// <summary>Whom a comparison is asked about: the members of groups on either day.</summary>
    public string AskedAbout(string names) => Say([("names", names)]);
}
