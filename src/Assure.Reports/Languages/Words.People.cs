namespace Assure.Reports.Languages;

/// <content>Counts of states read as people.</content>
public abstract partial class Words
{
    /// <summary>The head of a column of people.</summary>
    public abstract string PeopleHead { get; }

    /// <summary>The head of a column of people who live in states with nuclear weapons.</summary>
    public abstract string InArmedHead { get; }

    /// <summary>So many people, in brackets after a number of states.</summary>
    public abstract string PeopleThere(string count);

    /// <summary>A column head: what answers turn on.</summary>
    public abstract string TurnsOnHead { get; }

    /// <summary>That the counts above follow as people.</summary>
    public abstract string SameAsPeople { get; }

    /// <summary>What the table of states at a border shows.</summary>
    public abstract string AtBorderTable { get; }

    /// <summary>The head over states at a border.</summary>
    public abstract string BordersHead { get; }

    /// <summary>The figures: all the people of the states asked about, those in states with nuclear weapons, years, sources, and states without a figure.</summary>
    public abstract string PeopleFigures(string all, string armed, string years, string sources, string? without);

    /// <summary>How many people live in the states counted, and in those of them with nuclear weapons.</summary>
    public abstract string PeopleCounted(string count, string armed);

    /// <summary>How many it would be had the promiser, the others or both ratified.</summary>
    public abstract string PeopleIf(string ifPromiser, string ifOthers, string ifBoth);

    /// <summary>How many of the states counted border one that nobody has promised.</summary>
    public abstract string CountedAtBorder(int states, string people, string? names);

    /// <summary>That every state has been promised by somebody.</summary>
    public abstract string NobodyUnassured(int assured);

    /// <summary>How many states somebody has promised, and how many of them border one that nobody has.</summary>
    public abstract string BordersSummary(int assured, int bordering, string people, string unassured, string unassuredPeople);

    /// <summary>Which more border one through a part or territory overseas.</summary>
    public abstract string BordersOverseas(string names, string people);

    /// <summary>For which states it is disputed whether anybody has promised them.</summary>
    public abstract string BordersUncertain(string names);

    /// <summary>What is counted as assured, as not assured, and as a border.</summary>
    public abstract string BordersMeant(string kind);
}
