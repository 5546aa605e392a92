using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>What a draft would add.</content>
public abstract partial class Words
{
    /// <summary>The title of the list of drafts.</summary>
    public abstract string DraftsTitle { get; }

    /// <summary>A heading: drafts on record.</summary>
    public abstract string DraftsOnRecord { get; }

    /// <summary>A heading: design templates.</summary>
    public abstract string DraftTemplates { get; }

    /// <summary>What templates are.</summary>
    public abstract string DraftsHow { get; }

    /// <summary>The title of what a draft would add.</summary>
    public abstract string TitleDraft(string name, DateOnly on);

    /// <summary>How a draft is evaluated: as if in force, everyone it names bound.</summary>
    public abstract string DraftAssumed { get; }

    /// <summary>The days of a draft.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day after it; null: it has no end.</param>
    /// <param name="isMoved">Whether its own days were moved to begin on the day asked about.</param>
    public abstract string DraftStands(DateOnly from, DateOnly? to, bool isMoved);

    /// <summary>Who gives a draft, and of whom that is open.</summary>
    public abstract string DraftGivers(string? certain, string? open);

    /// <summary>What a draft promises, and in what form.</summary>
    public abstract string DraftPromises(string kinds, string form);

    /// <summary>How the promisers of a draft bind themselves.</summary>
    public abstract string DraftBond(Bond? bond);

    /// <summary>After how many months of notice one may withdraw from a draft.</summary>
    public abstract string DraftWithdrawal(int? months);

    /// <summary>What a draft is to say on disarmament; never evaluated.</summary>
    public abstract string DraftDisarmament(Disarmament? disarmament);

    /// <summary>A heading: who gains what, from whom.</summary>
    public abstract string DraftGains { get; }

    /// <summary>A heading: who is left out.</summary>
    public abstract string DraftLeftOut { get; }

    /// <summary>A heading: what stays disputed, in doubt, or for somebody to judge.</summary>
    public abstract string DraftOpen { get; }

    /// <summary>A column head: who promises.</summary>
    public abstract string FromHead { get; }

    /// <summary>A column head: how many states.</summary>
    public abstract string StatesHead { get; }

    /// <summary>A column head: to whom, from which answer to which.</summary>
    public abstract string GainHead { get; }

    /// <summary>A column head: the condition of the address that leaves states out.</summary>
    public abstract string LeftOutHead { get; }

    /// <summary>The years and the source of the numbers of people in a table.</summary>
    /// <param name="years">The years.</param>
    /// <param name="source">The source.</param>
    /// <param name="without">The states for which there is no figure; null when there is one for all.</param>
    public abstract string PeopleFrom(string years, string source, string? without);

    /// <summary>The address asks of those promised to that some sentences hold.</summary>
    public abstract string AddressAsks(string conditions);

    /// <summary>That something is, or is not, one of some things.</summary>
    public abstract string IsAnyOf(string subject, string names, bool denied);

    /// <summary>Left out because nobody promises himself.</summary>
    public abstract string NoPromiseToSelf { get; }

    /// <summary>That a draft reaches every state.</summary>
    public abstract string NobodyLeftOut { get; }

    /// <summary>The states with nuclear weapons that are left out, or reached, each with its people, and all together.</summary>
    public abstract string ArmedStates(bool areLeftOut, string states, string people);

    /// <summary>States of which it is disputed, or depends on an imprecise date, whether a draft reaches them.</summary>
    public abstract string ReachedInDispute(string states);

    /// <summary>How a clause stands in a draft and on what it hangs.</summary>
    /// <param name="condition">What it says, as a sentence.</param>
    /// <param name="isException">Whether the promise falls if it holds, rather than while it does not.</param>
    /// <param name="isJudged">Whether somebody is left to judge it.</param>
    /// <param name="isConduct">Whether it hangs on what states do.</param>
    public abstract string DraftClause(string condition, bool isException, bool isJudged, bool isConduct);

    /// <summary>A question a draft leaves open: which way it is read, and for how many states the promise turns on it.</summary>
    public abstract string DraftTurns(string question, string? taken, string states);

    /// <summary>That nothing is left open.</summary>
    public abstract string DraftNothingOpen { get; }

    /// <summary>A power that promisers keep under a draft.</summary>
    public abstract string DraftKeeps(string power);
}
