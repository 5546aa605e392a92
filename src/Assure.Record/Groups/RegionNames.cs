using System.Collections.Frozen;
using Assure.Record.Texts;

namespace Assure.Record.Groups;

/// <summary>The regions and subregions of <c>states.csv</c> in Swedish.</summary>
internal static class RegionNames
{
    private static readonly FrozenDictionary<string, string> s_swedish = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Africa"] = "Afrika",
        ["Americas"] = "Amerika",
        ["Asia"] = "Asien",
        ["Europe"] = "Europa",
        ["Oceania"] = "Oceanien",
        ["Eastern Africa"] = "Östafrika",
        ["Middle Africa"] = "Centralafrika",
        ["Northern Africa"] = "Nordafrika",
        ["Southern Africa"] = "södra Afrika",
        ["Western Africa"] = "Västafrika",
        ["Caribbean"] = "Västindien",
        ["Central America"] = "Centralamerika",
        ["North America"] = "Nordamerika",
        ["South America"] = "Sydamerika",
        ["Central Asia"] = "Centralasien",
        ["Eastern Asia"] = "Östasien",
        ["South-Eastern Asia"] = "Sydostasien",
        ["Southern Asia"] = "Sydasien",
        ["Western Asia"] = "Västasien",
        ["Central Europe"] = "Centraleuropa",
        ["Eastern Europe"] = "Östeuropa",
        ["Northern Europe"] = "Nordeuropa",
        ["Southeast Europe"] = "Sydosteuropa",
        ["Southern Europe"] = "Sydeuropa",
        ["Western Europe"] = "Västeuropa",
        ["Australia and New Zealand"] = "Australien och Nya Zeeland",
        ["Melanesia"] = "Melanesien",
        ["Micronesia"] = "Mikronesien",
        ["Polynesia"] = "Polynesien",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A region's name in both languages; the English one for both when we do not know it.</summary>
    public static Bilingual Of(string region) => new(region, s_swedish.GetValueOrDefault(region, region));

    /// <summary>The id of a region: its English name in lower case, with hyphens.</summary>
    public static string IdOf(string region) => region.ToLowerInvariant().Replace(' ', '-');
}
