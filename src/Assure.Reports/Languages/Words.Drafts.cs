using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>What a draft would add.</content>
public sealed partial class Words
{
    /// <summary>The title of the list of drafts.</summary>
    public string DraftsTitle => Say();

    /// <summary>A heading: drafts on record.</summary>
    public string DraftsOnRecord => Say();

    /// <summary>A heading: design templates.</summary>
    public string DraftTemplates => Say();

    /// <summary>What templates are.</summary>
    public string DraftsHow => Say();

    /// <summary>The title of what a draft would add.</summary>
    public string TitleDraft(string name, DateOnly on) => Say([("name", name), ("on", on)]);

    /// <summary>How a draft is evaluated: as if in force, everyone it names bound.</summary>
    public string DraftAssumed => Say();

    /// <summary>The days of a draft.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day after it; null: it has no end.</param>
    /// <param name="isMoved">Whether its own days were moved to begin on the day asked about.</param>
    public string DraftStands(DateOnly from, DateOnly? to, bool isMoved) => Say([("from", from), ("last", to?.AddDays(-1)), ("moved", isMoved)]);

    /// <summary>Who gives a draft, and of whom that is open.</summary>
    public string DraftGivers(string? certain, string? open) => Say([("certain", certain), ("open", open)]);

    /// <summary>What a draft promises, and in what form.</summary>
    public string DraftPromises(string kinds, string form) => Say([("kinds", kinds), ("form", form)]);

    /// <summary>How the promisers of a draft bind themselves.</summary>
    public string DraftBond(Bond? bond) => Say([("bond", bond)]);

    /// <summary>After how many months of notice one may withdraw from a draft.</summary>
    public string DraftWithdrawal(int? months) => months is null ? Say("DraftWithdrawal.NotGiven") : Say([("months", months)]);

    /// <summary>What a draft is to say on disarmament; never evaluated.</summary>
    public string DraftDisarmament(Disarmament? disarmament) => Say([("disarmament", disarmament)]);

    /// <summary>A heading: who gains what, from whom.</summary>
    public string DraftGains => Say();

    /// <summary>A heading: who is left out.</summary>
    public string DraftLeftOut => Say();

    /// <summary>A heading: what stays disputed, in doubt, or for somebody to judge.</summary>
    public string DraftOpen => Say();

    /// <summary>A column head: who promises.</summary>
    public string FromHead => Say();

    /// <summary>A column head: how many states.</summary>
    public string StatesHead => Say();

    /// <summary>A column head: to whom, from which answer to which.</summary>
    public string GainHead => Say();

    /// <summary>A column head: the condition of the address that leaves states out.</summary>
    public string LeftOutHead => Say();

    /// <summary>The years and the source of the numbers of people in a table.</summary>
    /// <param name="years">The years.</param>
    /// <param name="source">The source.</param>
    /// <param name="without">The states for which there is no figure; null when there is one for all.</param>
    public string PeopleFrom(string years, string source, string? without) => Say([("years", years), ("source", source), ("without", without)]);

    /// <summary>The address asks of those promised to that some sentences hold.</summary>
    public string AddressAsks(string conditions) => Say([("conditions", conditions)]);

    /// <summary>That something is, or is not, one of some things.</summary>
    public string IsAnyOf(string subject, string names, bool denied) => Say([("subject", subject), ("names", names), ("denied", denied)]);

    /// <summary>Left out because nobody promises himself.</summary>
    public string NoPromiseToSelf => Say();

    /// <summary>That a draft reaches every state.</summary>
    public string NobodyLeftOut => Say();

    /// <summary>The states with nuclear weapons that are left out, or reached, each with its people, and all together.</summary>
    public string ArmedStates(bool areLeftOut, string states, string people) => Say([("out", areLeftOut), ("states", states), ("people", people)]);

    /// <summary>States of which it is disputed, or depends on an imprecise date, whether a draft reaches them.</summary>
    public string ReachedInDispute(string states) => Say([("states", states)]);

    /// <summary>How a clause stands in a draft and on what it hangs.</summary>
    /// <param name="condition">What it says, as a sentence.</param>
    /// <param name="isException">Whether the promise falls if it holds, rather than while it does not.</param>
    /// <param name="isJudged">Whether somebody is left to judge it.</param>
    /// <param name="isConduct">Whether it hangs on what states do.</param>
    public string DraftClause(string condition, bool isException, bool isJudged, bool isConduct) =>
        Say([("condition", condition), ("exception", isException), ("hangs", Say([("judged", isJudged), ("conduct", isConduct)], "DraftClause.Hangs"))]);

    /// <summary>A question a draft leaves open: which way it is read, and for how many states the promise turns on it.</summary>
    public string DraftTurns(string question, string? taken, string states) => Say([("question", question), ("taken", taken), ("states", states)]);

    /// <summary>That nothing is left open.</summary>
    public string DraftNothingOpen => Say();

    /// <summary>A power that promisers keep under a draft.</summary>
    public string DraftKeeps(string power) => Say([("power", power)]);
}
