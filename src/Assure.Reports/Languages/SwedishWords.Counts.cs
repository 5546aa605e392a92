using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>How many states have been promised something.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string TitleCount(DateOnly on, string? group) => $"Hur många stater har lovats vad {Date(on)}{(group is null ? string.Empty : $", bland {group}")}";

    /// <inheritdoc/>
    public override string Them => "dem";

    /// <inheritdoc/>
    public override string Promised(Noun guarantor, int count, string what, Form? form, IReadOnlyList<string> answers)
    {
        var how = form is { } known ? $" {By(known)}" : string.Empty;
        var which = answers.Count == 0 ? string.Empty : $" (svar: {Or(answers)})";
        return $"{Capital(guarantor.Text)} har {(count == 0 ? "inte lovat någon stat" : $"lovat {CountOfStates(count)}")} {what}{how}{which}";
    }

    private static string By(Form form) => form switch
    {
        Form.Treaty => "genom fördrag i kraft",
        Form.Memorandum => "i ett memorandum",
        Form.Resolution => "i en FN-resolution",
        Form.Declaration => "i en formell förklaring",
        Form.Law => "i egen lag",
        _ => "i egen policy",
    };

    /// <inheritdoc/>
    public override string CountExcluded(string states, int count) => $"För ytterligare {count} finns ett sådant löfte, men ett undantag gäller nu: {states}.";

    /// <inheritdoc/>
    public override string CountDisputed(string states, int count) => $"För ytterligare {count} beror det på en omstridd uppgift eller läsning: {states}.";

    /// <inheritdoc/>
    public override string IfPromiser(Noun guarantor, string treaties, int count, string added) =>
        $"Om {guarantor} ratificerade det som har undertecknats ({treaties}) skulle det vara {CountOfStates(count)}, {added}.";

    /// <inheritdoc/>
    public override string NothingSigned(Noun guarantor) => $"{Capital(guarantor.Text)} har inte undertecknat något av slaget utan att vara bundet av det.";

    /// <inheritdoc/>
    public override string IfOthers(int count, string added) => $"Om mottagarna ratificerade det som de har undertecknat skulle det vara {CountOfStates(count)}, {added}.";

    /// <inheritdoc/>
    public override string NobodySigned => "Ingen av mottagarna har undertecknat något av slaget utan att vara bunden av det.";

    /// <inheritdoc/>
    public override string IfBoth(int count, string added) => $"Om båda gjorde det skulle det vara {CountOfStates(count)}, {added}.";

    /// <inheritdoc/>
    public override string Added(int count, string? names) => count == 0 ? "inte fler än nu" : names is null ? $"{count} fler" : $"{count} fler ({names})";

    /// <inheritdoc/>
    public override string AddedTogether(int count, string? onlyThen) => count == 0 ? "inte fler än nu" : onlyThen is null ? $"{count} fler" : $"{count} fler, av dem bara då {onlyThen}";

    /// <inheritdoc/>
    public override string CountColumns => "Antal stater: nu; om löftesgivaren ratificerade det den har undertecknat; om mottagarna gjorde det; om båda gjorde det.";

    /// <inheritdoc/>
    public override string CountAssumed(DateOnly on) =>
        $"Antaget för ”om”: den som senast {Date(on)} hade undertecknat ett zonfördrag, dess protokoll om försäkringar eller NPT utan att vara bunden av det är part från den dagen, som om det var i kraft för staten. Alla andra uppgifter, villkor och förklaringar är som i underlaget. Ingen har sagt att detta kommer att ske.";

    /// <inheritdoc/>
    public override string OthersTaken(string list) => $"Undertecknat och inte ratificerat av mottagarna: {list}.";

    /// <inheritdoc/>
    public override string CountHead(Form? form) => form is { } known ? Phrase(known) : "alla former";

    /// <inheritdoc/>
    public override string NowHead => "Nu";

    /// <inheritdoc/>
    public override string IfPromiserHead => "Om den";

    /// <inheritdoc/>
    public override string IfOthersHead => "Om de";

    /// <inheritdoc/>
    public override string IfBothHead => "Om båda";

    /// <inheritdoc/>
    public override string DisputedHead => "Omstritt";

    /// <inheritdoc/>
    public override string ExcludedHead => "Undantag";
}
