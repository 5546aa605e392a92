using Assure.Record.Texts;

namespace Assure.Reports.Languages;

/// <content>What a draft would add.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string DraftsTitle => "Utkast som kan prövas";

    /// <inheritdoc/>
    public override string DraftsOnRecord => "Utkast och erbjudanden i underlaget";

    /// <inheritdoc/>
    public override string DraftTemplates => "Mallar";

    /// <inheritdoc/>
    public override string DraftsHow => "Ingen har föreslagit mallarna; de skiljer sig åt i en sak i taget, och ingen av dem förordas.";

    /// <inheritdoc/>
    public override string TitleDraft(string name, DateOnly on) => $"Utkast, som om det gällde {Date(on)}: {name}";

    /// <inheritdoc/>
    public override string DraftAssumed => "Alla som det nämner eller beskriver räknas som bundna av det.";

    /// <inheritdoc/>
    public override string DraftStands(DateOnly from, DateOnly? to, bool isMoved) =>
        $"Skulle gälla från {Date(from)}{(to is { } end ? $" till {Date(end.AddDays(-1))}; därefter blir svaren desamma som utan det" : ", utan slut")}{(isMoved ? " (dess egna dagar, flyttade så att de börjar den dag frågan gäller)" : "")}.";

    /// <inheritdoc/>
    public override string DraftGivers(string? certain, string? open) =>
        $"Ges av: {certain ?? "ingen med säkerhet"}{(open is null ? "" : $"; omtvistat eller osäkert: {open}")}.";

    /// <inheritdoc/>
    public override string DraftPromises(string kinds, string form) => $"Löften: {kinds}. Form: {form}.";

    /// <inheritdoc/>
    public override string DraftBond(Bond? bond) => bond switch
    {
        Bond.Unilateral => "Bindning: ensidigt, var och en genom en egen text.",
        Bond.Joint => "Bindning: en gemensam text som inte är ett fördrag.",
        Bond.Protocol => "Bindning: ett protokoll till NPT.",
        Bond.Treaty => "Bindning: ett eget fördrag.",
        _ => "Bindning: inte angiven.",
    };

    /// <inheritdoc/>
    public override string DraftWithdrawal(int? months) => months switch
    {
        null => "Frånträde: inte angivet.",
        0 => "Frånträde: genast.",
        1 => "Frånträde: en månad efter anmälan.",
        _ => $"Frånträde: {months} månader efter anmälan.",
    };

    /// <inheritdoc/>
    public override string DraftDisarmament(Disarmament? disarmament) => disarmament switch
    {
        Disarmament.None => "Artikel om nedrustning: ingen.",
        Disarmament.Weaker => "Artikel om nedrustning: svagare än artikel VI i NPT. Återges som den angetts; skyldigheter att nedrusta prövas inte.",
        Disarmament.Equal => "Artikel om nedrustning: samma som artikel VI i NPT. Återges som den angetts; skyldigheter att nedrusta prövas inte.",
        Disarmament.Stronger => "Artikel om nedrustning: starkare än artikel VI i NPT. Återges som den angetts; skyldigheter att nedrusta prövas inte.",
        _ => "Artikel om nedrustning: inte angiven.",
    };

    /// <inheritdoc/>
    public override string DraftGains => "Vem som skulle få vad, och av vem";

    /// <inheritdoc/>
    public override string DraftLeftOut => "Vilka som skulle lämnas utanför";

    /// <inheritdoc/>
    public override string DraftOpen => "Vad som skulle förbli öppet";

    /// <inheritdoc/>
    public override string FromHead => "Från";

    /// <inheritdoc/>
    public override string StatesHead => "Stater";

    /// <inheritdoc/>
    public override string GainHead => "Till vem, och vad";

    /// <inheritdoc/>
    public override string LeftOutHead => "Lämnas utanför genom";

    /// <inheritdoc/>
    public override string PeopleFrom(string years, string source, string? without) => $"Människor: uppgifter för {years}; {source}{(without is null ? "" : $"; uppgift saknas för {without}")}.";

    /// <inheritdoc/>
    public override string AddressAsks(string conditions) => $"adressen kräver: {conditions}";

    /// <inheritdoc/>
    public override string IsAnyOf(string subject, string names, bool denied) => $"{subject} är {(denied ? "inte " : "")}{names}";

    /// <inheritdoc/>
    public override string NoPromiseToSelf => "den lovar ensam, och ingen lovar sig själv";

    /// <inheritdoc/>
    public override string NobodyLeftOut => "Ingen: det når varje stat.";

    /// <inheritdoc/>
    public override string ArmedStates(bool areLeftOut, string states, string people) => $"Stater med kärnvapen som {(areLeftOut ? "lämnas utanför" : "nås")}, med de människor som bor där: {states}; tillsammans {people}.";

    /// <inheritdoc/>
    public override string ReachedInDispute(string states) => $"Omtvistat eller osäkert om det når dem: {states}.";

    /// <inheritdoc/>
    public override string DraftClause(string condition, bool isException, bool isJudged, bool isConduct) =>
        $"{(isException ? "löftet faller om detta sker:" : "löftet gäller så länge detta stämmer:")} {condition}; {(isJudged, isConduct) switch
        {
            (true, true) => "det hänger på vad stater gör, som den lovande staten bedömer det",
            (true, false) => "det är den lovande statens sak att bedöma",
            (false, true) => "det hänger på vad stater gör, och ingen nämns som ska bedöma det",
            _ => "underlaget är ofullständigt här",
        }}.";

    /// <inheritdoc/>
    public override string DraftTurns(string question, string? taken, string states) => $"{question} {(taken is null ? "Öppet" : $"Vår läsning: {taken}")}. Med en annan läsning skulle löftet bli ett annat för {states}.";

    /// <inheritdoc/>
    public override string DraftNothingOpen => "Inget: inget villkor, undantag, ingen tvist eller tvekan.";

    /// <inheritdoc/>
    public override string DraftKeeps(string power) => $"En förbehållen befogenhet: {power}.";
}
