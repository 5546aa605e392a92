using Assure.Record.Groups;

namespace Assure.Reports.Languages;

/// <content>Groups of states, and territories.</content>
public abstract partial class Words
{
    /// <summary>Of which state a territory is, and that its answer and the state's stand apart.</summary>
    /// <param name="territory">The territory.</param>
    /// <param name="states">The states that answer for it; none when the record names none for the day.</param>
    /// <param name="on">The day.</param>
    public abstract string TerritoryOf(Noun territory, IReadOnlyList<Noun> states, DateOnly on);

    /// <summary>The title of an answer about a group.</summary>
    /// <param name="members">The members of the group, in a sentence.</param>
    /// <param name="on">The day.</param>
    public abstract string TitleGroup(string members, DateOnly on);

    /// <summary>Who belongs to a group on a day.</summary>
    public abstract string Members(int count, string names, DateOnly on);

    /// <summary>That nobody is on record as belonging to a group on a day.</summary>
    /// <param name="members">The members of the group, in a sentence.</param>
    /// <param name="on">The day.</param>
    public abstract string NoMembers(string members, DateOnly on);

    /// <summary>Which states may belong to a group on a day, and are asked about with the others.</summary>
    public abstract string UncertainMembers(string names);

    /// <summary>What was promised a group, in one sentence: how many of its members have which answer.</summary>
    /// <param name="members">How many are asked about.</param>
    /// <param name="parts">For each answer: how many members, their names (null: the others), and the answer in a few words.</param>
    public abstract string GroupAnswer(int members, IReadOnlyList<(int Count, string? Names, string Answer)> parts);

    /// <summary>The members of a group, in a sentence: <c>the parties to the NPT</c>.</summary>
    public abstract string MembersOf(Group group);

    /// <summary>The mark beside the name of a state of which it is uncertain whether it belongs.</summary>
    public abstract string Uncertain { get; }

    /// <summary>That some states are not counted, since it is uncertain whether they belong.</summary>
    public abstract string NotCounted(string names);

    /// <summary>Whom a comparison is asked about: the members of groups on either day.</summary>
    public abstract string AskedAbout(string names);
}
