namespace Assure.Reports.Languages;

/// <content>Counts of states read as people.</content>
public sealed partial class Words
{
    /// <summary>The head of a column of people.</summary>
    public string PeopleHead => Say();

    /// <summary>The head of a column of people who live in states with nuclear weapons.</summary>
    public string InArmedHead => Say();

    /// <summary>So many people, in brackets after a number of states.</summary>
    public string PeopleThere(string count) => Say([("count", count)]);

    /// <summary>A column head: what answers turn on.</summary>
    public string TurnsOnHead => Say();

    /// <summary>That the counts above follow as people.</summary>
    public string SameAsPeople => Say();

    /// <summary>What the table of states at a border shows.</summary>
    public string AtBorderTable => Say();

    /// <summary>The head over states at a border.</summary>
    public string BordersHead => Say();

    /// <summary>The figures: all the people of the states asked about, those in states with nuclear weapons, years, sources, and states without a figure.</summary>
    public string PeopleFigures(string all, string armed, string years, string sources, string? without) =>
        Say([("all", all), ("armed", armed), ("years", years), ("sources", sources), ("without", without)]);

    /// <summary>How many people live in the states counted, and in those of them with nuclear weapons.</summary>
    public string PeopleCounted(string count, string armed) => Say([("count", count), ("armed", armed)]);

    /// <summary>How many it would be had the promiser, the others or both ratified.</summary>
    public string PeopleIf(string ifPromiser, string ifOthers, string ifBoth) => Say([("ifPromiser", ifPromiser), ("ifOthers", ifOthers), ("ifBoth", ifBoth)]);

    /// <summary>How many of the states counted border one that nobody has promised.</summary>
    public string CountedAtBorder(int states, string people, string? names) =>
        Say([("states", states), ("people", people), ("names", names)], states == 0 ? "CountedAtBorder.None" : "CountedAtBorder");

    /// <summary>That every state has been promised by somebody.</summary>
    public string NobodyUnassured(int assured) => Say([("assured", assured)]);

    /// <summary>How many states somebody has promised, and how many of them border one that nobody has.</summary>
    public string BordersSummary(int assured, int bordering, string people, string unassured, string unassuredPeople) =>
        Say([("assured", assured), ("bordering", bordering), ("people", people), ("unassured", unassured), ("unassuredPeople", unassuredPeople)]);

    /// <summary>Which more border one through a part or territory overseas.</summary>
    public string BordersOverseas(string names, string people) => Say([("names", names), ("people", people)]);

    /// <summary>For which states it is disputed whether anybody has promised them.</summary>
    public string BordersUncertain(string names) => Say([("names", names)]);

    /// <summary>What is counted as assured, as not assured, and as a border.</summary>
    public string BordersMeant(string kind) => Say([("kind", kind)]);
}
