namespace Assure.Reports.Languages;

/// <content>What turns on disputed facts, imprecise dates and readings of ours.</content>
public abstract partial class Words
{
    /// <summary>The title of all that answers turn on.</summary>
    public abstract string TitleDisputes(DateOnly on);

    /// <summary>How many answers turn on what is disputed, what is imprecise, and what we read one way.</summary>
    public abstract string TurnSummary(int answers, int onDisputes, int onWindows, int onDoubts);

    /// <summary>On which open point most answers turn; of several, as many on each.</summary>
    public abstract string MostTurnOnDispute(IReadOnlyList<string> ids, int answers);

    /// <summary>On which reading of ours most answers turn; of several, as many on each.</summary>
    public abstract string MostTurnOnDoubt(IReadOnlyList<string> ids, int answers);

    /// <summary>The head over disputes.</summary>
    public abstract string DisputesHead { get; }

    /// <summary>That disputes are left open.</summary>
    public abstract string DisputesOpen { get; }

    /// <summary>The head over imprecise dates.</summary>
    public abstract string WindowsHead { get; }

    /// <summary>That no answer met an imprecise date.</summary>
    public abstract string NoWindows { get; }

    /// <summary>That an imprecise date is left open.</summary>
    public abstract string WindowOpen { get; }

    /// <summary>The head over readings of ours.</summary>
    public abstract string DoubtsHead { get; }

    /// <summary>That readings of ours are fixed.</summary>
    public abstract string DoubtsFixed { get; }

    /// <summary>How many answers turn on a point, of those it bears on.</summary>
    public abstract string TurnOnIt(int turning, int bearing);

    /// <summary>Who holds a reading, when nobody is named.</summary>
    public abstract string NobodyNamed { get; }

    /// <summary>The head over the accounts of a dispute.</summary>
    public abstract string AccountsHead { get; }

    /// <summary>The head over the answers that turn on a point.</summary>
    public abstract string AnswersTurningHead { get; }

    /// <summary>The head over the answers by viewpoint.</summary>
    public abstract string ViewpointsHead { get; }

    /// <summary>What the table of viewpoints shows.</summary>
    public abstract string ViewpointsShown { get; }

    /// <summary>The heads of the table of viewpoints before the verdicts: whose word, on how many points, answers changed.</summary>
    public abstract IReadOnlyList<string> ViewpointColumns { get; }

    /// <summary>Nobody's word, as a row.</summary>
    public abstract string NobodysWord { get; }

    /// <summary>Each promiser's word on the questions put to it, as a row.</summary>
    public abstract string PromisersWord { get; }

    /// <summary>Each beneficiary's word, as a row.</summary>
    public abstract string BeneficiarysWord { get; }

    /// <summary>That an answer is the same as given.</summary>
    public abstract string SameAsGiven { get; }

    /// <summary>That an answer is disputed still, for another reason.</summary>
    public abstract string StillDisputed { get; }

    /// <summary>How to see one point.</summary>
    public abstract string MoreOnEach { get; }
}
