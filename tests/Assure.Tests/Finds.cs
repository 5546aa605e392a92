namespace Assure.Tests;

/// <summary>What people call things, and what every face has to find first by it.</summary>
internal static class Finds
{
    /// <summary>What is written; the sort of thing meant; and its id, or the ids of those meant alike.</summary>
    public static readonly (string Written, string Sort, string[] Ids)[] All =
    [
        // Codes by ISO, and what others have in their place.
        ("SE", "state", ["SWE"]), ("se", "state", ["SWE"]), ("SWE", "state", ["SWE"]), ("GB", "state", ["GBR"]), ("UK", "state", ["GBR"]), ("us", "state", ["USA"]), ("CH", "state", ["CHE"]),
        ("XK", "state", ["XKX"]), ("DD", "state", ["DDR"]), ("SWD", "state", ["SWE"]), ("PR", "territory", ["puerto-rico"]), ("NCL", "territory", ["new-caledonia"]),
        // Codes that mean another state to the Correlates of War.
        ("SWZ", "state", ["SWZ"]), ("AUS", "state", ["AUS"]), ("SLV", "state", ["SLV"]), ("MNG", "state", ["MNG"]), ("CZE", "state", ["CZE"]),
        // Swedish, English, former names, nicknames.
        ("Sverige", "state", ["SWE"]), ("Tjeckien", "state", ["CZE"]), ("Elfenbenskusten", "state", ["CIV"]), ("the United States", "state", ["USA"]), ("the Gambia", "state", ["GMB"]),
        ("Swaziland", "state", ["SWZ"]), ("Burma", "state", ["MMR"]), ("Sovjetunionen", "state", ["RUS"]), ("Holland", "state", ["NLD"]), ("Tahiti", "territory", ["french-polynesia"]),
        ("NATO", "group", ["nato"]), ("EU", "group", ["eu"]), ("icke-spridningsfördraget", "group", ["npt"]), ("nuclear ban treaty", "group", ["tpnw"]),
        // Texts.
        ("S/1995/261", "instrument", ["ru-1995"]), ("s 1995 261", "instrument", ["ru-1995"]), ("ru-1995", "instrument", ["ru-1995"]), ("resolution 984", "instrument", ["unsc-984"]),
        ("Russia's 1995 declaration", "instrument", ["ru-1995"]), ("Rysslands förklaring från 1995", "instrument", ["ru-1995"]), ("NPR 2022", "instrument", ["us-2022"]),
        ("Budapest", "instrument", ["budapest-belarus", "budapest-kazakhstan", "budapest-ukraine"]), ("Budapestmemorandumet för Ukraina", "instrument", ["budapest-ukraine"]),
        // Typing mistakes.
        ("Sweeden", "state", ["SWE"]), ("svergie", "state", ["SWE"]), ("Storbritanien", "state", ["GBR"]), ("Kazahkstan", "state", ["KAZ"]), ("Budapset", "instrument", ["budapest-belarus", "budapest-kazakhstan", "budapest-ukraine"]),
    ];

    /// <summary>What is wrong with what a face found.</summary>
    /// <param name="found">What it finds for what is written: sorts and ids, best first.</param>
    public static IReadOnlyList<string> Missed(Func<string, IReadOnlyList<(string Sort, string Id)>> found) =>
    [
        .. All.Select(one => (one.Written, Wanted: one.Ids.Select(id => (one.Sort, id)).Order().ToArray(), Found: found(one.Written).Take(one.Ids.Length).Order().ToArray()))
            .Where(static one => !one.Wanted.SequenceEqual(one.Found)).Select(static one => $"{one.Written}: {string.Join(' ', one.Found)} and not {string.Join(' ', one.Wanted)}"),
    ];
}
