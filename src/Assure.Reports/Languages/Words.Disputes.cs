namespace Assure.Reports.Languages;

/// <content>What turns on disputed facts, imprecise dates and readings of ours.</content>
public sealed partial class Words
{
    /// <summary>The title of all that answers turn on.</summary>
    public string TitleDisputes(DateOnly on) => Say([("on", on)]);

    /// <summary>How many answers turn on what is disputed, what is imprecise, and what we read one way.</summary>
    public string TurnSummary(int answers, int onDisputes, int onWindows, int onDoubts) =>
        Say([("answers", answers), ("onDisputes", onDisputes), ("onWindows", onWindows), ("onDoubts", onDoubts)]);

    /// <summary>On which open point most answers turn; of several, as many on each.</summary>
    public string MostTurnOnDispute(IReadOnlyList<string> ids, int answers)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Say([("ids", ids), ("answers", answers)], ids.Count == 1 ? "MostTurnOnDispute" : "MostTurnOnDispute.Several");
    }

    /// <summary>On which reading of ours most answers turn; of several, as many on each.</summary>
    public string MostTurnOnDoubt(IReadOnlyList<string> ids, int answers)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Say([("ids", ids), ("answers", answers)], ids.Count == 1 ? "MostTurnOnDoubt" : "MostTurnOnDoubt.Several");
    }

    /// <summary>The head over disputes.</summary>
    public string DisputesHead => Say();

    /// <summary>That disputes are left open.</summary>
    public string DisputesOpen => Say();

    /// <summary>The head over imprecise dates.</summary>
    public string WindowsHead => Say();

    /// <summary>That no answer met an imprecise date.</summary>
    public string NoWindows => Say();

    /// <summary>That an imprecise date is left open.</summary>
    public string WindowOpen => Say();

    /// <summary>The head over readings of ours.</summary>
    public string DoubtsHead => Say();

    /// <summary>That readings of ours are fixed.</summary>
    public string DoubtsFixed => Say();

    /// <summary>How many answers turn on a point, of those it bears on.</summary>
    public string TurnOnIt(int turning, int bearing) => Say([("turning", turning), ("bearing", bearing)], (turning, bearing) switch
    {
        (0, 0) => "TurnOnIt.None",
        (0, _) => "TurnOnIt.NoChange",
        _ => turning == bearing ? "TurnOnIt.All" : "TurnOnIt",
    });

    /// <summary>Who holds a reading, when nobody is named.</summary>
    public string NobodyNamed => Say();

    /// <summary>The head over the accounts of a dispute.</summary>
    public string AccountsHead => Say();

    /// <summary>The head over the answers that turn on a point.</summary>
    public string AnswersTurningHead => Say();

    /// <summary>The head over the answers by viewpoint.</summary>
    public string ViewpointsHead => Say();

    /// <summary>What the table of viewpoints shows.</summary>
    public string ViewpointsShown => Say();

    /// <summary>The heads of the table of viewpoints before the verdicts: whose word, on how many points, answers changed.</summary>
    public IReadOnlyList<string> ViewpointColumns => Say().Split('|');

    /// <summary>Nobody's word, as a row.</summary>
    public string NobodysWord => Say();

    /// <summary>Each promiser's word on the questions put to it, as a row.</summary>
    public string PromisersWord => Say();

    /// <summary>Each beneficiary's word, as a row.</summary>
    public string BeneficiarysWord => Say();

    /// <summary>That an answer is the same as given.</summary>
    public string SameAsGiven => Say();

    /// <summary>That an answer is disputed still, for another reason.</summary>
    public string StillDisputed => Say();

    /// <summary>How to see one point.</summary>
    public string MoreOnEach => Say();
}
