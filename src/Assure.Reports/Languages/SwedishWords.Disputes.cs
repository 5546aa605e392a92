namespace Assure.Reports.Languages;

/// <content>What turns on disputed facts, imprecise dates and readings of ours.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string TitleDisputes(DateOnly on) => $"Vad som hänger på omstridda uppgifter och läsningar {Date(on)}";

    /// <inheritdoc/>
    public override string TurnSummary(int answers, int onDisputes, int onWindows, int onDoubts) =>
        $"Av dagens {Number(answers)} svar (varje löftesgivare, stat och slag av löfte) hänger {Number(onDisputes)} på en tvist mellan namngivna röster, {Number(onWindows)} på ett datum som inte är känt på dagen och {Number(onDoubts)} på en läsning av oss. Ett svar kan hänga på flera.";

    /// <inheritdoc/>
    public override string MostTurnOnDispute(IReadOnlyList<string> ids, int answers) =>
        ids.Count == 1 ? $"Den tvist eller det datum som betyder mest är {ids[0]}: {Number(answers)} svar." : $"Ingen enskild tvist och inget datum betyder mest: {Number(answers)} svar hänger på vart och ett av {And(ids)}.";

    /// <inheritdoc/>
    public override string MostTurnOnDoubt(IReadOnlyList<string> ids, int answers) =>
        ids.Count == 1 ? $"Den läsning av oss som betyder mest är {ids[0]}: {Number(answers)} svar." : $"Ingen enskild läsning av oss betyder mest: {Number(answers)} svar hänger på var och en av {And(ids)}.";

    /// <inheritdoc/>
    public override string DisputesHead => "Tvister";

    /// <inheritdoc/>
    public override string DisputesOpen => "Namngivna röster går isär. Vi lämnar det öppet, och ett svar som hänger på det säger det. Uppgifterna står i bokstavsordning efter dem som står för dem.";

    /// <inheritdoc/>
    public override string WindowsHead => "Oprecisa datum";

    /// <inheritdoc/>
    public override string NoWindows => "Inget av dagens svar beror på ett datum som inte är känt på dagen.";

    /// <inheritdoc/>
    public override string WindowOpen => "Källorna anger inte dagen, eller så är den inte säker. Vi lämnar det öppet, och ett svar som hänger på det säger det.";

    /// <inheritdoc/>
    public override string DoubtsHead => "Våra läsningar";

    /// <inheritdoc/>
    public override string DoubtsFixed => "Ingen behöver gå isär: orden tillåter mer än en läsning, och vi har valt en. Svaren följer den.";

    /// <inheritdoc/>
    public override string TurnOnIt(int turning, int bearing) => turning == 0
        ? bearing == 0 ? "Inget svar beror på det." : $"Det berör {Number(bearing)} svar och ändrar inget av dem."
        : $"{Number(turning)} svar hänger på det{(bearing == turning ? string.Empty : $", av {Number(bearing)} som det berör")}.";

    /// <inheritdoc/>
    public override string NobodyNamed => "ingen namngiven";

    /// <inheritdoc/>
    public override string AccountsHead => "Uppgifterna";

    /// <inheritdoc/>
    public override string AnswersTurningHead => "Svar som hänger på det";

    /// <inheritdoc/>
    public override string ViewpointsHead => "Efter vems ord som räknas";

    /// <inheritdoc/>
    public override string ViewpointsShown =>
        "Hur många svar det skulle finnas av varje slag om en rösts ord räknades överallt där den har sagt något, i tvister såväl som i våra läsningar; resten som det ges. För en stat är det --viewpoint.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ViewpointColumns => ["Säger", "Ändras", "Vems ord"];

    /// <inheritdoc/>
    public override string NobodysWord => "ingens: som det ges";

    /// <inheritdoc/>
    public override string PromisersWord => "varje löftesgivares, om egna löften";

    /// <inheritdoc/>
    public override string BeneficiarysWord => "varje mottagares, om löften till den";

    /// <inheritdoc/>
    public override string SameAsGiven => "som det ges";

    /// <inheritdoc/>
    public override string StillDisputed => "fortfarande omstritt, av ett annat skäl";

    /// <inheritdoc/>
    public override string MoreOnEach => "Mer om var och en: assure dispute och dess namn.";
}
