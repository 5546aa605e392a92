namespace Assure.Reports.Languages;

/// <content>What turns on disputed facts, imprecise dates and readings of ours.</content>
internal sealed partial class EnglishWords
{
    /// <inheritdoc/>
    public override string TitleDisputes(DateOnly on) => $"What turns on disputed facts and readings on {Date(on)}";

    /// <inheritdoc/>
    public override string TurnSummary(int answers, int onDisputes, int onWindows, int onDoubts) =>
        $"Of the {Number(answers)} answers of the day (each promiser, state and kind of promise), {Number(onDisputes)} {(onDisputes == 1 ? "turns" : "turn")} on a dispute between named voices, {Number(onWindows)} on a date that is not known to the day, and {Number(onDoubts)} on a reading of ours. One may turn on several.";

    /// <inheritdoc/>
    public override string MostTurnOnDispute(IReadOnlyList<string> ids, int answers) =>
        ids.Count == 1 ? $"The dispute or date that matters most is {ids[0]}: {Answers(answers)}." : $"No single dispute or date matters most: {Answers(answers)} turn on each of {And(ids)}.";

    /// <inheritdoc/>
    public override string MostTurnOnDoubt(IReadOnlyList<string> ids, int answers) =>
        ids.Count == 1 ? $"The reading of ours that matters most is {ids[0]}: {Answers(answers)}." : $"No single reading of ours matters most: {Answers(answers)} turn on each of {And(ids)}.";

    /// <inheritdoc/>
    public override string DisputesHead => "Disputes";

    /// <inheritdoc/>
    public override string DisputesOpen => "Named voices differ. We leave it open, and an answer that turns on it says so. The accounts stand in the alphabetical order of those who hold them.";

    /// <inheritdoc/>
    public override string WindowsHead => "Imprecise dates";

    /// <inheritdoc/>
    public override string NoWindows => "No answer of the day depends on a date that is not known to the day.";

    /// <inheritdoc/>
    public override string WindowOpen => "The sources do not give the day, or it is not certain. We leave it open, and an answer that turns on it says so.";

    /// <inheritdoc/>
    public override string DoubtsHead => "Our readings";

    /// <inheritdoc/>
    public override string DoubtsFixed => "Nobody need differ: the words allow more than one reading, and we have taken one. The answers follow it.";

    /// <inheritdoc/>
    public override string TurnOnIt(int turning, int bearing) => turning == 0
        ? bearing == 0 ? "No answer depends on it." : $"It bears on {Answers(bearing)} and changes none."
        : $"{Capital(Answers(turning))} {(turning == 1 ? "turns" : "turn")} on it{(bearing == turning ? string.Empty : $", of {Number(bearing)} it bears on")}.";

    /// <inheritdoc/>
    public override string NobodyNamed => "nobody named";

    /// <inheritdoc/>
    public override string AccountsHead => "The accounts";

    /// <inheritdoc/>
    public override string AnswersTurningHead => "Answers that turn on it";

    /// <inheritdoc/>
    public override string ViewpointsHead => "By viewpoint";

    /// <inheritdoc/>
    public override string ViewpointsShown =>
        "How many answers there would be of each kind if one voice's word counted wherever it has one, on disputes and on our readings alike; the rest stays as given. For a state this is --viewpoint.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ViewpointColumns => ["Says", "Change", "Whose word"];

    /// <inheritdoc/>
    public override string NobodysWord => "nobody's: as given";

    /// <inheritdoc/>
    public override string PromisersWord => "each promising state, on its own promises";

    /// <inheritdoc/>
    public override string BeneficiarysWord => "each state promised to, on promises to it";

    /// <inheritdoc/>
    public override string SameAsGiven => "as given";

    /// <inheritdoc/>
    public override string StillDisputed => "still disputed, on another point";

    /// <inheritdoc/>
    public override string MoreOnEach => "More on each: assure dispute and its name.";

    private string Answers(int count) => count == 1 ? "1 answer" : $"{Number(count)} answers";
}
