namespace Assure.Reports.Languages;

/// <content>Counts of states read as people.</content>
internal sealed partial class SwedishWords
{
    /// <inheritdoc/>
    public override string PeopleHead => "Människor";

    /// <inheritdoc/>
    public override string InArmedHead => "I stater med kärnvapen";

    /// <inheritdoc/>
    public override string PeopleThere(string count) => $"{count} människor";

    /// <inheritdoc/>
    public override string TurnsOnHead => "Svaren avgörs av";

    /// <inheritdoc/>
    public override string SameAsPeople => "Samma antal som människor i de staterna:";

    /// <inheritdoc/>
    public override string AtBorderTable => "Av de stater som nu har lovats detta, de som gränsar till en stat som ingen av löftesgivarna har lovat det:";

    /// <inheritdoc/>
    public override string BordersHead => "Bredvid en stat som ingen har lovat något";

    /// <inheritdoc/>
    public override string PeopleFigures(string all, string armed, string years, string sources, string? without) =>
        $"Människor: {all} i de stater frågan gäller, {armed} av dem i stater med kärnvapen. En siffra för varje stat, för {years}, använd för alla dagar ({sources}).{(without is null ? string.Empty : $" Siffra saknas: {without}.")}";

    /// <inheritdoc/>
    public override string PeopleCounted(string count, string armed) =>
        $"{count} människor lever i dessa stater, {armed} av dem i stater med kärnvapen.";

    /// <inheritdoc/>
    public override string PeopleIf(string ifPromiser, string ifOthers, string ifBoth) =>
        $"Om löftesgivaren ratificerade skulle det vara {ifPromiser}; om de andra gjorde det {ifOthers}; om båda gjorde det {ifBoth}.";

    /// <inheritdoc/>
    public override string CountedAtBorder(int states, string people, string? names) =>
        states == 0 ? "Ingen av dessa stater gränsar till en stat som ingen löftesgivare har lovat detta." : $"{states} av dessa stater gränsar till en stat som ingen löftesgivare har lovat detta ({names}); där lever {people} människor.";

    /// <inheritdoc/>
    public override string NobodyUnassured(int assured) =>
        $"Någon har lovat detta till {CountOfStates(assured)}, och det finns ingen stat som säkert inte har fått löftet av någon.";

    /// <inheritdoc/>
    public override string BordersSummary(int assured, int bordering, string people, string unassured, string unassuredPeople) =>
        $"Minst en löftesgivare har lovat detta till {CountOfStates(assured)}. Ingen har lovat det till {unassured}, där {unassuredPeople} människor lever. {(bordering == 0 ? "Ingen" : $"{bordering}")} av de förra gränsar till någon av dessa; där lever {people} människor.";

    /// <inheritdoc/>
    public override string BordersOverseas(string names, string people) =>
        $"Bara genom en del eller ett territorium någon annanstans, på endera sidan: {names} ({people} människor). De ingår inte i antalet.";

    /// <inheritdoc/>
    public override string BordersUncertain(string names) =>
        $"Om någon har lovat det till {names} beror på en omstridd uppgift eller läsning; de står på ingendera sidan.";

    /// <inheritdoc/>
    public override string BordersMeant(string kind) =>
        $"Så räknas: en stat har fått löftet ({kind}) när minst en löftesgivare har gett det och inget undantag gäller den dagen, hur tvister än avgörs; ingen har gett det när ingen har det. En gräns är en där de två staternas eget land möts, ur listan över nuvarande staters gränser; tidigare stater har inga där. Omstridda gränser är inte med. Att gränsa säger inget om vad som skulle hända vem.";
}
